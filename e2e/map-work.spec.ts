import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findings } from './support/axe.ts';
import { answerSaveDialog } from './support/dialogs.ts';
import { expect, test } from './support/launch.ts';
import { activeCard, cardOf, mapOf, openMap, openSampleMap } from './support/map.ts';
import { makeWorkspace, press, readWorkspace } from './support/outline.ts';
import { homeIn, openSample } from './support/sample.ts';

test('a map is built by keyboard alone, and loses no key', async ({ launch, folder }) => {
  const path = makeWorkspace(folder);
  const { page, close } = await launch({ args: [path] });
  await expect(page.getByRole('textbox', { name: 'Text of the new issue' })).toBeFocused();
  await press(page, '{Escape}');
  await openMap(page);
  await expect(page.getByRole('textbox', { name: 'Text of the new issue' })).toBeFocused();
  // What is being typed has no name yet by which one could look around it.
  const reach = page.getByRole('combobox', { name: 'How much of the map shows' });
  await expect(reach.getByRole('option')).toHaveText(['The whole map']);
  await press(page, 'Does the CSC have a role{Escape}');
  await expect(mapOf(page)).toBeFocused();

  await press(page, '{Enter}, and which?{Tab}A narrow one{Tab}~ It stays minimal{Escape}');
  await expect.poll(() => activeCard(page)).toContain('It stays minimal');
  await press(
    page,
    '{ArrowLeft}{Enter}{Enter}It takes part{Tab}Who else would?{Enter}- It widens the mandate{Escape}',
  );
  await expect(cardOf(page, 'It widens the mandate')).toBeVisible();
  await press(page, '{Home}{Shift+Enter}Who may complain?{Tab}All{Enter}Those served{Escape}');
  await press(
    page,
    '{Home}{ArrowDown}{Shift+Enter}May it mediate?{Tab}Yes{Tab}? How is a mediator appointed?{Escape}',
  );
  await expect(cardOf(page, 'How is a mediator appointed?')).toBeVisible();
  await close();

  const rows = readWorkspace(path);
  expect(rows.issue?.map(({ label, text }) => `${label} ${text}`)).toEqual([
    'I1 Does the CSC have a role, and which?',
    'I2 Who may complain?',
    'I3 May it mediate?',
    'I4 How is a mediator appointed?',
  ]);
  expect(rows.position?.map(({ text }) => text)).toEqual([
    'A narrow one',
    'It takes part',
    'All',
    'Those served',
    'Yes',
  ]);
  expect(rows.link?.map(({ type }) => type).toSorted()).toEqual([
    'assumes',
    'objects-to',
    'responds-to',
    'responds-to',
    'responds-to',
    'responds-to',
    'responds-to',
    'suggested-by',
    'supports',
  ]);
});

test('arrows walk the graph, X follows its ties, and the selection goes along to other views', async ({
  launch,
  folder,
}) => {
  const { page } = await openSampleMap(launch, folder);
  const active = () => activeCard(page);
  await press(page, '{Home}');
  await expect.poll(active).toContain('I1');
  await press(page, '{ArrowRight}');
  await expect.poll(active).toContain('P1');
  await press(page, '{ArrowDown}{ArrowDown}');
  await expect.poll(active).toContain('P3');
  await press(page, '{ArrowDown}');
  await expect.poll(active).toContain('P4');
  await press(page, '{ArrowLeft}');
  await expect.poll(active).toContain('I2');
  await press(page, '{ArrowUp}x');
  await expect.poll(active).toContain('I3');
  await expect(page.getByRole('status').first()).toContainText('I1 needed by I3');
  await press(page, 'x');
  await expect.poll(active).toContain('I1');
  await press(page, '{ArrowRight}{Control+1}');
  await expect(page.getByRole('treeitem', { selected: true })).toContainText('P1');
  await press(page, '{ArrowDown}');
  await expect(page.getByRole('treeitem', { selected: true })).toContainText('AS1');
  await press(page, '{Control+2}');
  await expect.poll(active).toContain('AS1');
});

test('a branch folds, a neighbourhood shows alone, the filter fades the rest', async ({
  launch,
  folder,
}) => {
  const { page, close } = await launch(homeIn(folder));
  await openSample({ page });
  await openMap(page);
  await mapOf(page).focus();
  await press(page, '{Home}{Space}');
  await expect(cardOf(page, 'narrow, minimal role')).toBeHidden();
  await expect(cardOf(page, 'Does the CSC have a role')).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('status').first()).toContainText('folded away');
  await press(page, '{ArrowRight}');
  await expect(cardOf(page, 'narrow, minimal role')).toBeVisible();

  await press(page, '{ArrowRight}1');
  await expect(cardOf(page, 'The CSC stays a minimal')).toBeVisible();
  await expect(cardOf(page, 'Who may bring complaints')).toBeHidden();
  await press(page, '{Escape}');
  await expect(page.getByRole('status').first()).toContainText('The whole map');

  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Words in the text' }).fill('mediator');
  await expect(page.getByText('2 elements found').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox', { name: 'Words in the text' })).toBeHidden();
  await expect(page.getByRole('tree', { name: 'Map' })).toBeFocused();
  await close();
});

test('what is found is lit, and N goes from one to the next', async ({ launch, folder }) => {
  const { page } = await launch(homeIn(folder));
  await openSample({ page });
  await openMap(page);
  await page.keyboard.press('Control+F');
  await page.keyboard.type('mediate');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(mapOf(page)).toBeFocused();
  const first = await activeCard(page);
  await press(page, 'n');
  await expect.poll(() => activeCard(page)).not.toBe(first);
  await expect(page.getByRole('status').first()).toContainText('found');
});

test('the menu of a card, by keyboard', async ({ launch, folder }) => {
  const { page } = await openSampleMap(launch, folder);
  await press(page, '{Home}{ArrowRight}{Shift+F10}');
  await expect(page.getByRole('menu', { name: 'P1' })).toBeVisible();
  await page.getByRole('menuitem', { name: 'New contra' }).click();
  await expect(page.getByRole('textbox', { name: 'Text of the new contra' })).toBeFocused();
  await press(page, 'too narrow{Escape}');
  await expect(cardOf(page, 'too narrow')).toBeVisible();
  await press(page, '{Delete}');
  await expect(cardOf(page, 'too narrow')).toBeHidden();
});

test('the map as it shows is exported as SVG and as PNG, fonts included', async ({
  launch,
  folder,
}) => {
  const app = await launch(homeIn(folder));
  const { page, electron } = app;
  await openSample({ page });
  await openMap(page);
  await mapOf(page).focus();
  await press(page, '{Home}{Space}');
  await expect(cardOf(page, 'narrow, minimal role')).toBeHidden();
  const save = async (format: 'svg' | 'png') => {
    const path = join(folder, `map.${format}`);
    await answerSaveDialog(electron, path);
    await electron.evaluate(
      ({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(),
      `map-${format}`,
    );
    await expect(page.getByText(`Saved as ${path}`).first()).toBeVisible({ timeout: 30_000 });
    return readFile(path);
  };
  const svg = (await save('svg')).toString();
  expect(svg).toContain('Who may bring complaints');
  expect(svg).not.toContain('narrow, minimal role');
  expect(svg).toContain('url(data:font/woff2;base64,');
  const [, width, height] = /<svg [^>]*?width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  const png = await save('png');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
    2 * Number(width),
    2 * Number(height),
  ]);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing while one works on the map, ${theme}`, async ({ launch, folder }) => {
    test.setTimeout(120_000);
    const { page, electron } = await launch(homeIn(folder));
    await openSample({ page });
    await electron.evaluate(
      ({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(),
      `theme-${theme}`,
    );
    await openMap(page);
    await mapOf(page).focus();
    const look = async (state: string) => {
      const about = theme === 'light' ? 'everything' : 'colours';
      expect.soft(await findings(page, about), state).toEqual([]);
    };
    await press(page, '{Home}.');
    await look('a card near enough to read');
    await press(page, '{ArrowRight}a= not here');
    await look('typing, and refused');
    await press(page, '{Escape}');
    await look('a card that is not saved');
    await page.getByRole('button', { name: 'Discard' }).click();
    await mapOf(page).focus();
    await press(page, '{Home}l{ArrowRight}');
    await look('a tie that cannot be');
    await press(page, '{Escape}1');
    await look('a neighbourhood');
    await press(page, '{Escape}{Home}{Space}');
    await look('folded');
    await press(page, '{Shift+F10}');
    await expect(page.getByRole('menu')).toBeVisible();
    await look('the menu of a card');
    await press(page, '{Escape}');
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.keyboard.type('mandate');
    await look('filtered');
  });
}
