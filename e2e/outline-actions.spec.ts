import { expect, test } from './support/launch.ts';
import { expectLines, makeWorkspace, outlineOf, press, readWorkspace } from './support/outline.ts';

test('an argument by its keys right after a position, which nothing has saved yet', async ({
  launch,
  folder,
}) => {
  const path = makeWorkspace(folder);
  const { page, close } = await launch({ args: [path] });
  await expect(page.getByRole('textbox', { name: 'Text of the new issue' })).toBeFocused();
  await press(page, 'who appoints{Enter}{Tab}= the committee{Control+Alt+-}too slow');
  await press(page, '{Control+Alt+=}known to all{Control+Alt+P}the council{Escape}');
  await expectLines(
    page,
    '? who appoints',
    '  = the committee',
    '    − too slow',
    '      + known to all',
    '  = the council',
  );
  await close();
  expect(readWorkspace(path).argument).toHaveLength(2);
});

test('an element gets a second place by keyboard', async ({ launch, folder }) => {
  const path = makeWorkspace(folder);
  const { page, close } = await launch({ args: [path] });
  await expect(page.getByRole('textbox', { name: 'Text of the new issue' })).toBeFocused();
  await press(page, 'who{Enter}{Tab}= they{Enter}= we{Enter}{Tab}- too slow{Escape}');
  await expect(outlineOf(page)).toBeFocused();
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(details).toContainText('contra A1');

  await page.keyboard.press('Control+Alt+U');
  const picker = page.getByRole('combobox', { name: 'A1 also under' });
  await expect(picker).toBeFocused();
  const found = page.getByRole('dialog', { name: 'A1 also under' }).getByRole('option');
  await page.keyboard.type('P2');
  await expect(found).toContainText('joined by “objects to” already');
  await picker.fill('they');
  await expect(found).toContainText('P1');
  await page.keyboard.press('Enter');
  await expect(picker).toBeHidden();
  await expectLines(page, '? who', '  = they', '    − too slow', '  = we', '    − too slow');
  await expect(outlineOf(page)).toBeFocused();
  await expect(details).toContainText('Where it stands: 2 places');
  await page.keyboard.press('Control+Z');
  await expectLines(page, '? who', '  = they', '  = we', '    − too slow');
  await close();
  expect(readWorkspace(path).link).toHaveLength(3);
});

test('a stance is asked about the position that is being typed, not the one before', async ({
  launch,
  folder,
}) => {
  const { page } = await launch({ args: [makeWorkspace(folder)] });
  await expect(page.getByRole('textbox', { name: 'Text of the new issue' })).toBeFocused();
  await press(page, 'who{Enter}{Tab}= they{Enter}= we{Control+Alt+S}');
  await expect(page.getByRole('dialog', { name: 'Stance on P2' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(outlineOf(page)).toBeFocused();
  await expectLines(page, '? who', '  = they', '  = we');
});

test('new lines by menu, where they belong', async ({ launch, folder }) => {
  const { page, electron } = await launch({ args: [makeWorkspace(folder)] });
  await expect(page.getByRole('textbox', { name: 'Text of the new issue' })).toBeFocused();
  // The menu is another process's: as a person does, wait for the line before typing in it.
  const choose = async (kind: string) => {
    const chosen = () =>
      electron.evaluate(({ Menu }, name) => {
        const item = Menu.getApplicationMenu()?.getMenuItemById(name);
        if (item?.enabled) item.click();
        return item?.enabled;
      }, `new-${kind}`);
    await expect.poll(chosen).toBe(true);
    await expect(page.getByRole('textbox', { name: `Text of the new ${kind}` })).toBeFocused();
  };
  await press(page, 'who');
  await choose('position');
  await press(page, 'they');
  await choose('contra');
  await press(page, 'slow');
  await choose('position');
  await press(page, 'we');
  await choose('issue');
  await press(page, 'when{Escape}');
  await expectLines(page, '? who', '  = they', '    − slow', '  = we', '? when');
});
