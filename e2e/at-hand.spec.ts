import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { answerMessages, answerSaveDialog } from './support/dialogs.ts';
import { expect, test } from './support/launch.ts';
import {
  expectLines,
  makeWorkspace,
  outlineOf,
  press,
  readWorkspace,
  rowOf,
} from './support/outline.ts';
import { homeIn, openSample } from './support/sample.ts';

test('what a fast hand does is about what it went to, and no dialogue keeps the keys', async ({
  launch,
  folder,
}) => {
  const app = await launch(homeIn(folder));
  const { page, electron } = app;
  await openSample(app);
  const outline = outlineOf(page);
  const details = page.getByRole('complementary', { name: 'Details' });
  await expect(outline).toBeFocused();

  // Before anything was clicked, lines are copied and pasted where the focus is.
  await electron.evaluate(async ({ clipboard }) => void (await clipboard.writeText('who\nwhen')));
  await press(page, '{End}{Control+v}');
  await expect(rowOf(page, 'when')).toBeVisible();
  await press(page, '{Control+z}{Home}{Control+c}');
  await expect
    .poll(() => electron.evaluate(({ clipboard }) => clipboard.readText()))
    .toContain('? Does the CSC have a role');

  // Faster than the rest of the window follows.
  await press(page, '{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{Control+Alt+S}');
  await expect(page.getByRole('dialog', { name: 'Stance on P2' })).toBeVisible();
  await press(page, '{Escape}');
  await expect(outline).toBeFocused();

  // What is done while a line is typed is about that line.
  await press(page, '{Control+Alt+I}who pays{Control+Alt+D}');
  const decision = page.getByRole('dialog', { name: 'Record decision' });
  await expect(decision).toContainText('I6 who pays');
  await press(page, '{Escape}');
  await expect(outline).toBeFocused();

  // A dialogue that was opened while a line was typed gives the keys back to the outline.
  await press(page, '{Enter}');
  await expect(page.getByRole('textbox', { name: 'Text of I6' })).toBeFocused();
  await press(page, '{Control+,}');
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await press(page, '{Escape}');
  await expect(outline).toBeFocused();
  await press(page, '{Enter}{Control+F}overburden');
  await expect(page.getByRole('option').first()).toContainText('A5');
  await press(page, '{Enter}');
  await expect(details).toContainText('contra A5');
  await expect(outline).toBeFocused();

  // The new wording of a position is what the keys go on with.
  await press(page, '{ArrowUp}{ArrowUp}{Control+Alt+V}All who care{Enter}');
  await expect(details).toContainText('All who care');
  await expect(outline).toBeFocused();
  await press(page, '{F2}');
  await expect(page.getByRole('textbox', { name: 'Text of P12' })).toBeFocused();
  await press(page, '{Escape}{Control+6}');
  await expect(page.getByRole('main').locator(':focus')).toBeVisible();

  // However slow the machine, what is typed before a dialogue or a view is there waits for it, and a view for what was selected.
  const devtools = await page.context().newCDPSession(page);
  const slowly = async (keys: string) => {
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await press(page, keys);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  };
  await slowly('{Control+Alt+Y}Harbour');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Harbour');
  await slowly('{Escape}{Control+5}{Home}{ArrowDown}{ArrowDown}{Control+1}{ArrowDown}{F2}');
  // Below the second of the open issues, which was selected among the questions.
  await expect(page.getByRole('textbox', { name: 'Text of P1' })).toBeFocused();
});

test('all that can be done with a line is in its menu, by pointer and by keys', async ({
  launch,
  folder,
}) => {
  const { page } = await launch({ args: [makeWorkspace(folder)] });
  await expect(page.getByRole('textbox', { name: 'Text of the new issue' })).toBeFocused();
  await press(page, 'who{Enter}{Tab}they{Enter}we{Escape}');
  await rowOf(page, 'they').click({ button: 'right' });
  const menu = page.getByRole('menu', { name: 'P1' });
  await menu.getByRole('menuitem', { name: 'New contra' }).click();
  await press(page, 'too slow{Escape}');
  await expectLines(page, '? who', '  = they', '    − too slow', '  = we');
  await page
    .getByRole('group', { name: 'Add to the outline' })
    .getByRole('button', { name: 'New issue' })
    .click();
  await press(page, 'when{Escape}{Home}{ArrowDown}{Shift+F10}');
  await expect(menu).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expectLines(page, '? who', '  = we', '? when');
  await expect(outlineOf(page)).toBeFocused();
});

/** How many issues are in the file of a workspace that is open, none while it is being written. */
async function issuesIn(path: string, folder: string): Promise<number> {
  const probe = join(folder, 'probe.moot');
  try {
    await copyFile(path, probe);
    return readWorkspace(probe).issue?.length ?? 0;
  } catch {
    return 0;
  }
}

test('what cannot be saved comes along into a copy', async ({ launch, folder }) => {
  const path = makeWorkspace(folder);
  const { page, electron, close } = await launch({ args: [path] });
  await expect(page.getByRole('textbox', { name: 'Text of the new issue' })).toBeFocused();
  await press(page, 'who{Enter}');
  await expect(rowOf(page, 'who')).toContainText('I1');
  await expect.poll(() => issuesIn(path, folder)).toBe(1);
  await rm(path);
  // What is typed stays under the hand, though it could not be saved.
  await press(page, '{ArrowUp}{End}m');
  await expect(page.getByText('Not saved', { exact: true })).toBeVisible();
  const line = page.getByRole('textbox', { name: 'Text of I1' });
  await expect(line).toHaveValue('whom');
  await press(page, ' first{Enter}');
  await expect(rowOf(page, 'whom first')).toBeVisible();
  await press(page, 'when{Enter}{Escape}');
  // What the notice offers to the pointer is in the menu for the keys.
  await press(page, '{Home}{Shift+F10}');
  await expect(page.getByRole('menuitem', { name: 'Try again' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Discard' })).toBeVisible();
  await page.keyboard.press('Escape');
  // Of a new line that is all there is to choose.
  await press(page, '{End}{Shift+F10}');
  await expect(page.getByRole('menuitem')).toHaveText(['Try again', 'Discard']);
  await page.keyboard.press('Escape');
  const copy = join(folder, 'copy.moot');
  await answerSaveDialog(electron, copy);
  await answerMessages(electron, 1);
  await page.getByRole('button', { name: 'Save a copy…' }).click();
  await expect(page.getByText(`A copy is saved as ${copy}.`).first()).toBeVisible();
  const [other] = await Promise.all([
    electron.waitForEvent('window'),
    page.getByRole('button', { name: 'Open the copy' }).click(),
  ]);
  await expect(rowOf(other, 'when')).toContainText('I2');
  await expect(rowOf(other, 'whom first')).toContainText('I1');
  await close();
  expect(readWorkspace(copy).issue).toHaveLength(2);
});
