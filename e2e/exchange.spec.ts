import { AxeBuilder } from '@axe-core/playwright';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialog, answerSaveDialog } from './support/dialogs.ts';
import { dropFile } from './support/drop.ts';
import { makeWorkspace } from './support/files.ts';
import { expect, screenshot, test } from './support/launch.ts';
import { homeIn, openSample, titleField } from './support/sample.ts';

test('a document is chosen, seen as the paper that it will be, saved and shown', async ({
  launch,
  folder,
}, info) => {
  const app = await launch(homeIn(folder));
  const { page, electron } = app;
  await openSample(app);
  await page.keyboard.press('Control+E');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const paper = page.frameLocator('iframe[title="Preview of the document"]');
  await expect(paper.getByRole('heading', { level: 1 })).toContainText('escalation');
  await screenshot(page, 'export', info);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

  // Only one issue: the paper follows, and without any there is nothing to save.
  await dialog.getByRole('radio', { name: 'Only these issues' }).check();
  await expect(dialog.getByRole('button', { name: 'Save…' })).toBeDisabled();
  // A long list is searched; Escape shows all of it again, and leaves the dialogue only then.
  const find = dialog.getByRole('searchbox', { name: 'Find in the list' });
  await find.fill('csc MEDIATE');
  await expect(dialog.getByRole('checkbox', { name: /^I\d/ })).toHaveCount(1);
  await dialog.getByRole('checkbox', { name: /^I3/ }).check();
  await find.press('Escape');
  await expect(dialog.getByRole('checkbox', { name: /^I1 / })).toBeVisible();
  await expect(dialog.getByRole('checkbox', { name: /^I3/ })).toBeChecked();
  await expect(paper.locator('body')).toContainText('May the CSC mediate');
  await expect(paper.locator('body')).not.toContainText('Who may bring complaints');

  // Its headings are in the language of those who will read it; what people wrote stays.
  const language = dialog.getByRole('combobox', { name: 'Language of headings and days' });
  await language.selectOption('German');
  await expect(paper.locator('body')).toContainText('Zusammenfassung der Positionen');
  await expect(paper.locator('body')).toContainText('May the CSC mediate');
  await language.selectOption('As in the app');
  await expect(paper.locator('body')).toContainText('Position summary');

  const path = join(folder, 'summary.md');
  await dialog.getByRole('combobox', { name: 'Format' }).selectOption('Markdown');
  await answerSaveDialog(electron, path);
  await dialog.getByRole('button', { name: 'Save…' }).click();
  await expect(dialog.getByText(`Saved as ${path}`)).toBeVisible();
  expect(await readFile(path, 'utf8')).toContain('May the CSC mediate');
  // It is known again when it comes back edited.
  expect(await readFile(path, 'utf8')).toContain('<!-- moot-paper document=summary');
  await electron.evaluate(({ shell }) => {
    shell.showItemInFolder = (shown) => {
      process.env['MOOT_TEST_SHOWN'] = shown;
    };
  });
  await dialog.getByRole('button', { name: 'Show in folder' }).click();
  await expect.poll(() => electron.evaluate(() => process.env['MOOT_TEST_SHOWN'])).toBe(path);
});

test('the papers of a session are of one or of all, and changes are told since a day', async ({
  launch,
  folder,
}, info) => {
  const app = await launch(homeIn(folder));
  const { page, electron } = app;
  await openSample(app);
  // So that days and times are written as the test has them.
  await page.evaluate(() => window.moot.request('app.settings', { language: 'en' }));
  await page.keyboard.press('Control+E');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const paper = page.frameLocator('iframe[title="Preview of the document"]');
  await dialog.getByRole('radio', { name: 'Agenda' }).check();
  await expect(paper.getByRole('heading', { level: 2 }).first()).toContainText('Monday');
  const session = dialog.getByRole('combobox', { name: 'Session' });
  await session.selectOption({ label: 'Tuesday: mediation and what follows from it' });
  await expect(paper.getByRole('heading', { level: 1 })).toContainText('Tuesday');
  await expect(paper.getByRole('row', { name: /^13:10–13:40/ })).toContainText('I1');
  await screenshot(page, 'export-agenda', info);

  // The calendar has one event, for the session that was chosen.
  const path = join(folder, 'tuesday.ics');
  await dialog.getByRole('combobox', { name: 'Format' }).selectOption('Calendar (iCalendar)');
  await answerSaveDialog(electron, path);
  await dialog.getByRole('button', { name: 'Save…' }).click();
  await expect(dialog.getByText(`Saved as ${path}`)).toBeVisible();
  const events = (await readFile(path, 'utf8')).match(/^(?:SUMMARY|SEQUENCE):.*/gm);
  expect(events?.map((line) => line.trim())).toEqual([
    'SEQUENCE:1',
    'SUMMARY:Tuesday: mediation and what follows from it',
  ]);

  await dialog.getByRole('radio', { name: 'Minutes' }).check();
  await expect(paper.locator('body')).toContainText('This session has not begun.');

  await dialog.getByRole('radio', { name: 'Changes' }).check();
  await dialog.getByRole('combobox', { name: 'Since' }).selectOption('A day…');
  await expect(dialog.getByRole('button', { name: 'Save…' })).toBeDisabled();
  await dialog.getByLabel('Day', { exact: true }).fill('2015-04-13');
  await expect(paper.locator('body')).toContainText('Changes since 13 April 2015');
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('what cannot be written is said where the person looks', async ({ launch, folder }) => {
  const app = await launch(homeIn(folder));
  const { page, electron } = app;
  await openSample(app);
  await page.keyboard.press('Control+E');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await answerSaveDialog(electron, join(folder, 'nowhere', 'summary.docx'));
  await dialog.getByRole('button', { name: 'Save…' }).click();
  await expect(dialog.getByRole('button', { name: 'Dismiss' })).toBeVisible();
  await expect(dialog.getByText(/Saved as/)).toHaveCount(0);
});

test('a file that is dropped on an open workspace is read before it enters', async ({
  launch,
  folder,
}, info) => {
  const app = await launch(homeIn(folder));
  const { page } = app;
  await openSample(app);
  const [one, two] = [join(folder, 'one.md'), join(folder, 'two.md')];
  await writeFile(one, '# Fees\n\n- ? Who pays?\n');
  await writeFile(two, '# Fees\n\n- ? Who pays?\n- ? Since when?\n');

  await dropFile(page, one, ['dragEnter']);
  // A system tells again and again what is dragged over; the pointer of the click before may speak up in between.
  await expect(async () => {
    await dropFile(page, one, ['dragOver']);
    await expect(page.getByText('Drop a workspace to open it')).toBeVisible({ timeout: 500 });
  }).toPass();
  await screenshot(page, 'drop', info);
  await dropFile(page, one, ['drop']);
  await expect(page.getByText('Drop a workspace to open it')).toBeHidden();
  const dialog = page.getByRole('dialog', { name: 'Import' });
  await expect(dialog.getByRole('heading', { name: 'From one.md' })).toBeVisible();
  // Another one takes its place.
  await dropFile(page, two);
  await expect(dialog.getByRole('heading', { name: 'From two.md' })).toBeVisible();
  await expect(dialog.locator('dl')).toContainText(/Issues\s*2/);
  // One that went meanwhile leaves what was understood before, which can still enter.
  await dropFile(page, join(folder, 'gone.md'));
  await expect(dialog.getByText('is not there any more.')).toBeVisible();
  await expect(dialog.getByRole('heading', { name: 'From two.md' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('title', /two\.md/);

  // Who leaves the first of several is told which were not read.
  await dropFile(page, [one, two]);
  await expect(dialog.getByRole('heading', { name: 'From one.md' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('two.md was not read.', { exact: true })).toBeVisible();

  // A workspace is opened, in a window of its own.
  const other = join(folder, 'other.moot');
  makeWorkspace(other, 'Another', []);
  const [window] = await Promise.all([app.electron.waitForEvent('window'), dropFile(page, other)]);
  await expect(titleField(window)).toHaveValue('Another');
});

test('a file is read before it enters, and one undo takes it back', async ({
  launch,
  folder,
}, info) => {
  const app = await launch(homeIn(folder));
  const { page, electron } = app;
  await openSample(app);
  const path = join(folder, 'notes.md');
  await writeFile(
    path,
    [
      '# Fees',
      '',
      '- ? Who pays for mediation?',
      '  - = The customers',
      '    - + They use it',
      '    - It is fair',
      '  - = The operator',
      '',
    ].join('\n'),
  );
  await answerOpenDialog(electron, path);
  await page.keyboard.press('Control+Shift+I');
  const dialog = page.getByRole('dialog', { name: 'Import' });
  await expect(dialog.getByRole('heading', { name: 'From notes.md' })).toBeVisible();
  await expect(dialog.locator('dl')).toContainText(/Positions\s*2/);
  await expect(dialog.getByRole('region', { name: 'Understood so' })).toContainText(
    'Line 6has no mark, and is read as a pro',
  );
  await screenshot(page, 'import', info);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog).toBeHidden();

  // It says what came in, and shows it.
  const said = page
    .getByRole('paragraph')
    .filter({ hasText: /entries from notes\.md have entered/ });
  await expect(said).toBeVisible();
  const asked = page.getByRole('treeitem', { name: /Who pays for mediation/ });
  await expect(asked).toBeInViewport();
  await expect(asked).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Control+F');
  await page.keyboard.type('pays for mediation');
  await expect(page.getByRole('option').first()).toContainText('pays for mediation');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(said).toBeHidden();
  await page.keyboard.press('Control+F');
  await page.keyboard.type('pays for mediation');
  await expect(page.getByText(/^Nothing has/)).toBeVisible();
});

test('what was understood of a memo is looked through line by line before it enters', async ({
  launch,
  folder,
}, info) => {
  const app = await launch(homeIn(folder));
  const { page, electron } = app;
  await openSample(app);
  await electron.evaluate(async ({ clipboard }) => void (await clipboard.writeText('')));
  await page.keyboard.press('Control+Shift+V');
  await expect(page.getByText('There is no text on the clipboard.', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  const memo = [
    'Two issues:',
    '',
    '1. Who may bring complaints to the CSC?',
    '',
    'DT M says all. DT C would limit it to members.',
    '',
    '2. Who keeps the list?',
    '',
    'DT C wants the operator to keep the list. DT M wants the CSC to keep the list.',
    '',
  ].join('\n');
  await electron.evaluate(
    async ({ clipboard }, text) => void (await clipboard.writeText(text)),
    memo,
  );
  // Pasted among the lines, too, it is read as what it is rather than as a line for each of its own.
  await page.getByRole('treeitem').first().click();
  await page.keyboard.press('Control+V');
  const dialog = page.getByRole('dialog', { name: 'Import' });
  const tree = dialog.getByRole('region', { name: 'What was understood' });
  await expect(tree.getByRole('checkbox', { name: 'Issue: Who keeps the list?' })).toBeChecked();
  // What is there already stands for the same question; the rest is chosen.
  const duplicate = tree.getByRole('combobox', { name: /Who may bring complaints/ });
  await expect(duplicate).toHaveValue('use');
  // The counts follow what is left out.
  await expect(dialog.locator('dl')).toContainText(/Positions\s*3/);
  await tree.getByRole('checkbox', { name: 'Position: Limit it to members' }).uncheck();
  await expect(dialog.locator('dl')).toContainText(/Positions\s*2/);
  const wording = tree.getByRole('textbox', { name: 'Wording of position: The operator' });
  await wording.fill('The operator keeps it');
  await expect(tree.getByText('“DT C wants the operator to keep the list.”')).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Where it hangs' }).selectOption({ index: 1 });
  await screenshot(page, 'import-review', info);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog).toBeHidden();

  const outline = page.getByRole('treeitem');
  await expect(outline.filter({ hasText: 'The operator keeps it' })).toHaveAttribute(
    'aria-level',
    '3',
  );
  await expect(outline.filter({ hasText: 'Who may bring complaints' })).toHaveCount(1);
  await expect(outline.filter({ hasText: 'Limit it to members' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(outline.filter({ hasText: 'The operator keeps it' })).toHaveCount(0);
});

test('a list that is copied with its looks comes in as it is nested, by import and into the outline', async ({
  launch,
  folder,
}) => {
  const file = join(folder, 'bridge.moot');
  makeWorkspace(file, 'The bridge', []);
  const { page, electron } = await launch({ args: [file] });
  await expect(page.getByRole('textbox', { name: 'Text of the new issue' })).toBeFocused();
  await electron.evaluate(async ({ clipboard, ClipboardItem }) => {
    const html =
      '<ul><li><p>Who opens it?</p><ul><li>The <b>keeper</b><ul><li>Con: asleep</li></ul></li><li>The pilots</li></ul></li></ul>';
    const text = 'Who opens it?\nThe keeper\nCon: asleep\nThe pilots';
    // The oldest runtime has no such items.
    const earlier = clipboard as unknown as { write(forms: object): void };
    if (!(ClipboardItem as unknown)) earlier.write({ text, html });
    else await clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })]);
  });
  const outline = page.getByRole('treeitem');
  const levels = () => outline.evaluateAll((rows) => rows.map((row) => row.ariaLevel));
  await page.keyboard.press('Control+V');
  await expect(outline).toHaveCount(4);
  expect(await levels()).toEqual(['1', '2', '3', '2']);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(outline.filter({ hasText: 'The keeper' })).toHaveCount(0);

  await page.keyboard.press('Control+Shift+V');
  const dialog = page.getByRole('dialog', { name: 'Import' });
  const tree = dialog.getByRole('region', { name: 'What was understood' });
  await expect(tree.getByRole('checkbox')).toHaveCount(4);
  await expect(tree.getByRole('checkbox', { name: 'Contra: asleep' })).toBeChecked();
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(outline).toHaveCount(4);
  expect(await levels()).toEqual(['1', '2', '3', '2']);
});
