import { expect, test } from './support/launch.ts';
import { expectLines, outlineOf } from './support/outline.ts';
import { homeIn, openSample } from './support/sample.ts';

test('from the words of a filter one key leads to what is left, and Escape back to the whole', async ({
  launch,
  folder,
}) => {
  const { page } = await launch(homeIn(folder));
  await openSample({ page });
  await page.getByRole('button', { name: 'Filter' }).click();
  const words = page.getByRole('searchbox', { name: 'Words in the text' });
  await expect(words).toBeFocused();
  await page.keyboard.type('overburden');
  const left = [
    '? Who may bring complaints to the CSC?',
    '  = All',
    '    − It could overburden a body that is meant to be small in scope and mandate',
  ];
  await expectLines(page, ...left);
  await page.keyboard.press('Enter');
  await expect(outlineOf(page)).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('treeitem', { selected: true })).toContainText('overburden');
  await words.focus();
  await page.keyboard.press('Escape');
  await expect(words).toBeHidden();
  await expect(outlineOf(page)).toBeFocused();

  await page.keyboard.press('Control+5');
  await page.getByRole('button', { name: 'Filter' }).click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('treegrid')).toBeFocused();
});
