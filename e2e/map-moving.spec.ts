import { expect, test } from './support/launch.ts';
import { activeCard, cardOf, drag, mapOf, openMap, openSampleMap, pointOn } from './support/map.ts';
import { makeWorkspace, press, readWorkspace } from './support/outline.ts';
import { homeIn, openSample } from './support/sample.ts';

test('a tie is drawn by keyboard: refused with a reason, then made, then undone', async ({
  launch,
  folder,
}) => {
  const { page } = await openSampleMap(launch, folder);
  await press(page, '{Home}{ArrowDown}l{Home}{ArrowRight}{ArrowDown}{ArrowDown}');
  await expect(page.getByText('I2 suggested by P3, or 1 other tie').first()).toBeVisible();
  await press(page, '{Enter}');
  await page.getByRole('menuitem', { name: 'I2 questions P3' }).click();
  await expect(page.getByRole('status').first()).toContainText('I2 questions P3');
  await expect.poll(() => activeCard(page)).toContain('I2');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled();
  await press(page, '{Control+z}');
  await expect(page.getByRole('status').first()).toContainText('Undone');

  await press(page, '{Home}l{ArrowRight}{Escape}');
  await expect.poll(() => activeCard(page)).toContain('I1');
  await press(page, '{ArrowRight}l{ArrowRight}');
  await expect(page.getByText('P1 and AS1 are joined by “assumes” already.').first()).toBeVisible();
  await press(page, '{Enter}');
  await expect(page.getByRole('alert')).toContainText('joined by “assumes” already');
  await press(page, '{Escape}');
});

test('a tie is dragged: an illegal one refuses and says why, a legal one asks which', async ({
  launch,
  folder,
}) => {
  const { page } = await openSampleMap(launch, folder);
  await press(page, '{Home}');
  const handle = async (words: string) => {
    await cardOf(page, words).hover();
    const box = await cardOf(page, words).locator('[data-tie]').boundingBox();
    if (!box) throw new Error('no handle');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  await drag(
    page,
    await handle('narrow, minimal role'),
    await pointOn(page, 'Does the CSC have'),
    () => expect(page.getByText('P1 and I1 are joined by “responds to” already.')).toBeVisible(),
  );
  await expect(page.getByRole('alert')).toContainText('joined by “responds to” already');
  await press(page, '{Escape}');
  await drag(
    page,
    await handle('Does the CSC have'),
    await pointOn(page, 'narrow, minimal role'),
    () => expect(page.getByText(/^I1 and P1 would stand under each other/)).toBeVisible(),
  );
  await press(page, '{Escape}');
  await drag(
    page,
    await handle('narrow, minimal role'),
    await pointOn(page, 'carries complaints'),
    () => expect(page.getByText('P1 replaces P2')).toBeVisible(),
  );
  await expect(page.getByRole('status').first()).toContainText('P1 replaces P2');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled();
  await press(page, '{Control+z}');
  await expect(page.getByRole('status').first()).toContainText('Undone');
});

test('a card is dragged under another, which asks how it stands there', async ({
  launch,
  folder,
}) => {
  const { page } = await openSampleMap(launch, folder);
  await press(page, '{Home}');
  await drag(
    page,
    await pointOn(page, 'It may widen'),
    await pointOn(page, 'narrow, minimal'),
    () => expect(page.getByText('A3 objects to P1, or 1 other tie')).toBeVisible(),
  );
  await page.getByRole('menuitem', { name: 'A3 supports P1' }).click();
  await expect(mapOf(page)).toBeFocused();
  await cardOf(page, 'It may widen').click();
  await press(page, '{ArrowLeft}');
  await expect.poll(() => activeCard(page)).toContain('P1');
  await press(page, '{Control+z}');
  const { x, y } = await pointOn(page, 'Only those whom');
  await page.mouse.dblclick(x, y);
  await expect(page.getByRole('textbox', { name: 'Text of P5' })).toBeFocused();
});

test('a card stays where it was put, until it is put back', async ({ launch, folder }) => {
  const path = makeWorkspace(folder);
  const settings = homeIn(folder);
  const first = await launch({ ...settings, args: [path] });
  await expect(first.page.getByRole('textbox', { name: 'Text of the new issue' })).toBeFocused();
  await press(first.page, 'who{Enter}when{Enter}where{Escape}');
  await openMap(first.page);
  const start = await pointOn(first.page, 'when');
  await drag(first.page, start, { x: 20, y: start.y }, () =>
    expect(first.page.getByText('Let go over the map')).toBeVisible(),
  );
  expect(await pointOn(first.page, 'when')).toEqual(start);
  await drag(first.page, start, { x: start.x + 260, y: start.y + 180 });
  await expect
    .poll(async () => Math.round((await pointOn(first.page, 'when')).x - start.x))
    .toBe(260);
  await press(first.page, '{Control+z}');
  await expect
    .poll(async () => Math.round((await pointOn(first.page, 'when')).x - start.x))
    .toBe(0);
  await press(first.page, '{Control+Shift+z}');
  await expect
    .poll(async () => Math.round((await pointOn(first.page, 'when')).x - start.x))
    .toBe(260);
  await first.close();
  expect(readWorkspace(path)['map-place']).toHaveLength(1);

  const { page } = await launch({ ...settings, args: [path] });
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  await openMap(page);
  const apart = async () => {
    const [who, when] = [await pointOn(page, 'who'), await pointOn(page, 'when')];
    return Math.round(when.x - who.x);
  };
  await expect.poll(apart).toBe(260);
  await cardOf(page, 'when').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Put back in the layout' }).click();
  await expect.poll(apart).toBe(0);
});

test('several cards are moved and deleted at once, in one step', async ({ launch, folder }) => {
  const { page } = await launch(homeIn(folder));
  await openSample({ page });
  await openMap(page);
  await cardOf(page, 'If the CSC does not').click();
  await cardOf(page, 'Direct customers').click({ modifiers: ['ControlOrMeta'] });
  await expect(mapOf(page).getByRole('treeitem', { selected: true })).toHaveCount(2);
  await drag(
    page,
    await pointOn(page, 'Direct customers'),
    await pointOn(page, 'No, the CSC should'),
    () => expect(page.getByText('Move 2 cards under P7')).toBeVisible(),
  );
  await expect(page.getByRole('status').first()).toContainText('2 lines moved under P7');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled();
  await press(page, '{Control+z}');
  await expect(page.getByRole('status').first()).toContainText('Undone');
  await press(page, '{Delete}');
  await expect(cardOf(page, 'If the CSC does not')).toBeHidden();
  await expect(cardOf(page, 'Direct customers')).toBeHidden();
});
