import { expect, test } from './support/launch.ts';
import { rowOf } from './support/outline.ts';
import { homeIn, openSample } from './support/sample.ts';

/** A line of the outline is so high, in CSS pixels; two would be twice that. */
const LINE = 24;

test('in a small window the words of an issue are not crowded by what stands at its end', async ({
  launch,
  folder,
}) => {
  const { page, electron } = await launch(homeIn(folder));
  await openSample({ page });
  const row = rowOf(page, 'role in escalation');
  const words = row.getByText('Does the CSC have a role in escalation, and which?');
  const mark = row.getByText('High priority');
  const heightOf = async () => (await words.boundingBox())?.height ?? 0;
  for (const width of [800, 1280, 1560]) {
    await electron.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size, 600),
      width,
    );
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(width);
    await expect.poll(heightOf).toBeLessThan(1.5 * LINE);
    await expect(mark).toBeInViewport();
  }
  // Where there is room, both stand on one line.
  const [said, marked] = [await words.boundingBox(), await mark.boundingBox()];
  expect(Math.abs((said?.y ?? 0) - (marked?.y ?? LINE))).toBeLessThan(LINE / 2);

  // Where there is little, nothing makes the words of a row narrower as one goes through them.
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(800, 600),
  );
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(800);
  const other = rowOf(page, 'Who may bring complaints').locator('[data-body]');
  const widthOf = async () => (await other.boundingBox())?.width;
  await page.keyboard.press('Home');
  const before = await widthOf();
  await other.click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('treeitem', { selected: true })).toContainText('Who may bring');
  expect(await widthOf()).toBe(before);
});
