import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerMessages, answerOpenDialog, lastMessage } from './support/dialogs.ts';
import { dropFile } from './support/drop.ts';
import { expect, test } from './support/launch.ts';
import { expectLines, makeWorkspace, outlineOf, readWorkspace } from './support/outline.ts';

/** An outline of more questions than a review tells at once, each with an answer. */
const LONG = Array.from(
  { length: 1_200 },
  (_, nth) => `# ? Who keeps gate ${nth + 1}?\n\n- = The warden of gate ${nth + 1}\n\n`,
).join('');

test('a long file is looked through by words, and keeps what was worded otherwise since', async ({
  launch,
  folder,
}) => {
  const path = makeWorkspace(folder);
  const app = await launch({ args: [path] });
  const { page } = app;
  const file = join(folder, 'gates.md');
  await writeFile(file, LONG);
  await expect(page.getByRole('textbox', { name: 'Text of the new issue' })).toBeVisible();
  const dialog = page.getByRole('dialog', { name: 'Import' });
  const find = dialog.getByRole('searchbox', { name: 'Find in the lines' });

  await dropFile(page, file);
  await find.fill('1190');
  await expect(dialog.getByText('2 lines found')).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'position: The warden of gate 1190' }).click();
  await find.fill('gate 1200?');
  await dialog
    .getByRole('textbox', { name: 'Wording of issue: Who keeps gate 1200?' })
    .fill('Who keeps the last gate?');
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('treeitem').first()).toContainText('Who keeps gate 1?');

  // Read again: what is new of it is the answer that was left out.
  await dropFile(page, file);
  await expect(dialog.getByText('2 entries would enter the workspace.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(outlineOf(page)).toBeVisible();
  await app.close();
  const { issue = [], position = [] } = readWorkspace(path);
  expect(issue).toHaveLength(1_200);
  expect(issue.map(({ text }) => text)).toContain('Who keeps the last gate?');
  expect(position.map(({ text }) => text)).toContain('The warden of gate 1190');
});

test('a review is not lost to another dialogue, to Escape or to another file', async ({
  launch,
  folder,
}) => {
  const { page, electron } = await launch({ args: [makeWorkspace(folder)] });
  const [one, two, three] = ['one', 'two', 'three'].map((name) => join(folder, `${name}.md`));
  await writeFile(one!, '# ? Who pays?\n');
  await writeFile(two!, '# ? Since when?\n');
  await writeFile(three!, '# ? What for?\n');
  await expect(page.getByRole('textbox', { name: 'Text of the new issue' })).toBeVisible();
  const dialog = page.getByRole('dialog', { name: 'Import' });
  const question = page.getByRole('alertdialog', { name: 'Leave without it?' });
  const from = (name: string) => dialog.getByRole('heading', { name: `From ${name}.md` });

  // Another dialogue asks first, and who stays has everything as it was.
  await dropFile(page, one!);
  await expect(from('one')).toBeVisible();
  await page.keyboard.press('F1');
  await expect(question).toBeVisible();
  await expect(question.getByRole('button', { name: 'Stay' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(from('one')).toBeVisible();
  await page.keyboard.press('F1');
  await question.getByRole('button', { name: 'Leave' }).click();
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  await page.keyboard.press('Escape');

  // Escape asks once something was chosen, and only then.
  await answerOpenDialog(electron, one!);
  await page.keyboard.press('Control+Shift+I');
  await expect(from('one')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+Shift+I');
  const wording = dialog.getByRole('textbox', { name: 'Wording of issue: Who pays?' });
  await wording.fill('Who pays at all?');
  await page.keyboard.press('Escape');
  await expect(question).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(wording).toBeFocused();
  await expect(wording).toHaveValue('Who pays at all?');

  // A file that comes along meanwhile is not read before the question is answered.
  await dropFile(page, two!);
  await question.getByRole('button', { name: 'Stay' }).click();
  await expect(wording).toHaveValue('Who pays at all?');
  await expect(page.getByText('two.md was not read.', { exact: true })).toBeVisible();
  await dropFile(page, two!);
  await question.getByRole('button', { name: 'Leave' }).click();
  await expect(from('two')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  // Several at once are looked through one after the other.
  await dropFile(page, [one!, two!, three!]);
  await expect(from('one')).toBeVisible();
  await expect(dialog.getByText('two.md, three.md come after this one.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(from('two')).toBeVisible();
  await dialog.getByRole('button', { name: 'Leave it out, go on' }).click();
  await expect(from('three')).toBeVisible();
  await expect(dialog.getByText('after this one')).toBeHidden();
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expectLines(page, '? Who pays?', '? What for?');
});

test('one key takes a file in from any field, and the hand is where it came in', async ({
  launch,
  folder,
}) => {
  const { page } = await launch({ args: [makeWorkspace(folder)] });
  const [one, two] = ['one', 'two'].map((name) => join(folder, `${name}.md`));
  await writeFile(one!, `# ? Who pays?\n\n- = The town\n\n${LONG}`);
  await writeFile(two!, '# ? Since when?\n\n- = Since Easter\n');
  await expect(page.getByRole('textbox', { name: 'Text of the new issue' })).toBeFocused();
  const dialog = page.getByRole('dialog', { name: 'Import' });
  const confirm = dialog.getByRole('button', { name: 'Import', exact: true });

  await dropFile(page, one!);
  await expect(confirm).toHaveAttribute('aria-keyshortcuts', 'Control+Enter');
  await expect(confirm).toContainText('Ctrl+Enter');
  await dialog.getByRole('textbox', { name: 'Wording of issue: Who pays?' }).press('End');
  await page.keyboard.type(' And how?');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(outlineOf(page)).toBeFocused();
  await expect(page.getByRole('treeitem', { selected: true })).toContainText('Who pays? And how?');

  // Below more than a thousand issues it is seen with what stands around it.
  await dropFile(page, two!);
  await expect(confirm).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('treeitem', { selected: true })).toContainText('Since when?');
  await expect(page.getByRole('treeitem').filter({ hasText: 'Since Easter' })).toBeInViewport();
  await page.keyboard.press('Control+z');

  // The page of an issue turns to what came in; nobody is taken away from the agenda, where the notice leads to it.
  await page.keyboard.press('Control+3');
  await dropFile(page, two!);
  await expect(confirm).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: /Since when\?/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+6');
  await dropFile(page, two!);
  await expect(confirm).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('There is no session yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Show what came in' }).press('Enter');
  await expect(page.getByRole('heading', { name: /Since when\?/ })).toBeVisible();
});

test('what was chosen in a review is asked about before the workspace or the window goes', async ({
  launch,
  folder,
}) => {
  const { page, electron } = await launch({ args: [makeWorkspace(folder)] });
  const file = join(folder, 'one.md');
  await writeFile(file, '# ? Who pays?\n');
  await expect(page.getByRole('textbox', { name: 'Text of the new issue' })).toBeVisible();
  const dialog = page.getByRole('dialog', { name: 'Import' });
  const question = page.getByRole('alertdialog', { name: 'Leave without it?' });
  await dropFile(page, file);
  const wording = dialog.getByRole('textbox', { name: 'Wording of issue: Who pays?' });
  await wording.fill('Who pays at all?');

  // One key closes the workspace; it asks first, and is not answered by the key that takes the file in.
  await page.keyboard.press('Control+w');
  await expect(question).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeVisible();
  await question.getByRole('button', { name: 'Stay' }).press('Enter');
  await expect(wording).toHaveValue('Who pays at all?');
  await answerMessages(electron, 0);
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await expect
    .poll(() => lastMessage(electron))
    .toBe('What you chose in the open dialogue has not been taken over.');
  await expect(wording).toHaveValue('Who pays at all?');

  await page.keyboard.press('Control+w');
  await question.getByRole('button', { name: 'Leave' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Look at the sample' })).toBeVisible();
});
