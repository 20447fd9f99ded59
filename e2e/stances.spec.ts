import { expect, test } from './support/launch.ts';
import { expectLines, makeWorkspace, outlineOf, press, rowOf } from './support/outline.ts';

test('whoever is no party yet becomes one with the stance, by name or by its letters, in one step', async ({
  launch,
  folder,
}) => {
  const { page } = await launch({ args: [makeWorkspace(folder)] });
  await expect(page.getByRole('textbox', { name: 'Text of the new issue' })).toBeFocused();
  await press(page, '? where{Enter}{Tab}= at the mill{Enter}{Escape}');
  await expectLines(page, '? where', '  = at the mill');
  await press(page, '{End}s');
  // With nobody to choose from, the name is typed at once; no dialogue stands before the map.
  const chooser = page.getByRole('dialog', { name: 'Stance on P1' });
  const name = chooser.getByRole('textbox', { name: 'Name' });
  await expect(name).toBeFocused();
  await press(page, 'Mill owners');
  await expect(chooser).toContainText('“Mill owners” is no party yet. Enter adds it.');
  await press(page, '{Enter}2');
  const line = rowOf(page, 'at the mill');
  await expect(line).toContainText('Mill owners');
  await expect(outlineOf(page)).toBeFocused();

  // A name of which the first letter is a party's own, and one that a party has, typed in part.
  await press(page, 's');
  await expect(chooser.getByRole('option')).toHaveText([/Mill owners/]);
  await press(page, 'ofish');
  await expect(name).toHaveValue('ofish');
  await press(page, '{Escape}');
  await expect(chooser.getByRole('option')).toHaveText([/Mill owners/]);
  await press(page, '+Mil');
  await expect(name).toHaveValue('Mill owners');
  await expect(chooser).toContainText('Mill owners is a party already.');
  await press(page, '{Enter}1');
  await expect(line.getByText('Mill owners')).toBeVisible();
  await press(page, 's+Ferryman{Enter}');
  await expect(chooser.getByRole('option', { selected: true })).toHaveText(/Ferryman/);
  await press(page, '1');
  await expect(line).toContainText('Ferryman');
  await press(page, '{Control+z}');
  await expect(line).not.toContainText('Ferryman');
  await press(page, 's');
  await expect(chooser.getByRole('option')).toHaveCount(1);
});
