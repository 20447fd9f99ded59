import { expect, test } from './support/launch.ts';
import { expectLines, linesOf, makeWorkspace, outlineOf, press, rowOf } from './support/outline.ts';
import { homeIn, openSample } from './support/sample.ts';

test('many lines at once: selected, moved, deleted, copied and pasted', async ({
  launch,
  folder,
}) => {
  const { page } = await launch({ args: [makeWorkspace(folder)] });
  await expect(page.getByRole('textbox', { name: 'Text of the new issue' })).toBeFocused();
  await press(page, 'a{Enter}b{Enter}c{Enter}d{Escape}');
  await rowOf(page, 'b').click({ position: { x: 30, y: 12 } });
  await rowOf(page, 'c').click({ position: { x: 30, y: 12 }, modifiers: ['Shift'] });
  await expect(page.locator('[aria-selected=true]')).toHaveCount(2);
  await outlineOf(page).press('Alt+ArrowRight');
  await expectLines(page, '? a', '  ? b', '  ? c', '? d');
  await press(page, '{Control+z}');
  await expectLines(page, '? a', '? b', '? c', '? d');
  await press(page, '{Home}{Control+c}{End}{Control+v}');
  await expectLines(page, '? a', '? b', '? c', '? d', '? a');

  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', '? who\n\t= they\n\t\t- slow\n\t\t* cheap\n\t= we\n? when');
    const init = { clipboardData: data, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', init));
  });
  const pasted = ['? who', '  = they', '    − slow', '    − cheap', '  = we', '? when'];
  await expectLines(page, '? a', '? b', '? c', '? d', '? a', ...pasted);
  await press(page, '{Control+z}');
  await expectLines(page, '? a', '? b', '? c', '? d', '? a');
});

test('lines are dragged where they may go, and told where they may not', async ({
  launch,
  folder,
}) => {
  const { page } = await launch({ args: [makeWorkspace(folder)] });
  await expect(page.getByRole('textbox', { name: 'Text of the new issue' })).toBeFocused();
  await press(page, 'who{Enter}{Tab}they{Enter}we{Enter}{Tab}cheap{Escape}');
  await expectLines(page, '? who', '  = they', '  = we', '    + cheap');

  /** Drags a row's sign to a part of another row's height, and looks before letting go. */
  async function drag(from: string, to: string, part: number, look: () => Promise<void>) {
    const source = await rowOf(page, from).boundingBox();
    const target = await rowOf(page, to).boundingBox();
    if (!source || !target) throw new Error('no such row');
    await page.mouse.move(source.x + source.width / 3, source.y + source.height / 2);
    await page.mouse.down();
    await page.mouse.move(source.x + source.width / 3, source.y + source.height / 2 + 8);
    await page.mouse.move(target.x + target.width / 3, target.y + target.height * part);
    await look();
    await page.mouse.up();
  }

  await drag('cheap', 'they', 0.5, () => expect(page.getByText('Move under P1')).toBeVisible());
  await expectLines(page, '? who', '  = they', '    + cheap', '  = we');
  await drag('they', 'we', 0.5, () =>
    expect(page.getByText('Under a position there is no place for a position.')).toBeVisible(),
  );
  await expectLines(page, '? who', '  = they', '    + cheap', '  = we');
  await drag('we', 'they', 0.1, () => expect(page.getByText('Move under I1')).toBeVisible());
  await expectLines(page, '? who', '  = we', '  = they', '    + cheap');
  await drag('cheap', 'we', 0.5, async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByText('Move under')).toBeHidden();
  });
  await expectLines(page, '? who', '  = we', '  = they', '    + cheap');

  await page.keyboard.down('Control');
  await drag('cheap', 'we', 0.5, () =>
    expect(page.getByText('Stand under P2 as well')).toBeVisible(),
  );
  await page.keyboard.up('Control');
  await expectLines(page, '? who', '  = we', '    + cheap', '  = they', '    + cheap');
  await expect(rowOf(page, 'cheap')).toContainText('in 2 places');
});

test('an element in two places shows in both, and goes from one alone', async ({
  launch,
  folder,
}) => {
  const { page } = await launch(homeIn(folder));
  await openSample({ page });
  const places = page.getByRole('treeitem').filter({ hasText: 'It may widen the mandate' });
  await expect(places).toHaveCount(2);
  await places.first().locator('[data-text]').click();
  await press(page, '{End} much{Escape}');
  await expect(places.last()).toContainText('It may widen the mandate of the CSC much');
  await places.last().click({ position: { x: 90, y: 12 } });
  await page.keyboard.press('Delete');
  await expect(places).toHaveCount(1);
  await expect(places).not.toContainText('in 2 places');
  await page.keyboard.press('Control+z');
  await expect(places).toHaveCount(2);
});

test('the filter keeps what stands above, counts, and is cleared', async ({ launch, folder }) => {
  const { page } = await launch(homeIn(folder));
  await openSample({ page });
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Words in the text' }).fill('MEDIATOR');
  await expect(page.getByText('2 elements found').first()).toBeVisible();
  await expect(rowOf(page, 'How would a mediator be appointed')).toBeVisible();
  await expect(rowOf(page, 'May the CSC mediate')).toBeVisible();
  await expect(rowOf(page, 'Who may bring complaints')).toBeHidden();
  await expect(page.getByRole('status')).toContainText('2 elements found');
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(rowOf(page, 'Everyone touched by')).toBeVisible();

  await page.getByRole('button', { name: 'Kind' }).click();
  await page.getByRole('checkbox', { name: 'contra' }).check();
  await page.keyboard.press('Escape');
  await expect(rowOf(page, 'It could overburden a body')).toBeVisible();
  await expect(rowOf(page, 'Everyone touched by')).toBeHidden();
  await page.getByRole('searchbox').press('Escape');
  await expect(rowOf(page, 'Everyone touched by')).toBeVisible();
});

test('levels open and close as chosen', async ({ launch, folder }) => {
  const { page } = await launch(homeIn(folder));
  await openSample({ page });
  await page.getByRole('combobox', { name: 'Levels shown' }).selectOption('1 level');
  await expect.poll(() => linesOf(page)).toHaveLength(4);
  await page.getByRole('combobox', { name: 'Levels shown' }).selectOption('2 levels');
  await expect(rowOf(page, 'narrow, minimal role')).toBeVisible();
  await expect(rowOf(page, 'If the CSC does not do it')).toBeHidden();
});
