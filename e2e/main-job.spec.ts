import { join } from 'node:path';
import mammoth from 'mammoth';
import { answerSaveDialog } from './support/dialogs.ts';
import { exportAs, readPdf } from './support/documents.ts';
import { tabTo } from './support/keyboard.ts';
import { expect, test } from './support/launch.ts';
import { linesOf, outlineOf, press, rowOf } from './support/outline.ts';

/** What a member types while the two teams talk: the sample's first four issues, in other words. */
const TYPED = [
  '? does the CSC have a role in escalation, and which?{Enter}{Tab}',
  '= a narrow, minimal role{Enter}',
  '= the CSC takes part in escalation{Enter}{Tab}',
  '+ if the CSC does not do it, who would?{Enter}',
  '- it may widen the mandate{Enter}{Shift+Tab}{Shift+Tab}',
  '? who may bring complaints?{Enter}{Tab}',
  '= all{Enter}{Tab}',
  '+ everyone touched should be able to complain{Enter}',
  '- it could overburden a small body{Enter}{Shift+Tab}',
  '= only direct customers{Enter}{Shift+Tab}',
  '? may the CSC mediate in complaints?{Enter}{Tab}',
  '= yes{Enter}{Tab}',
  '? how would a mediator be appointed, by whom?{Enter}{Shift+Tab}',
  '= no{Escape}',
].join('');

const LINES = [
  '? does the CSC have a role in escalation, and which?',
  '  = a narrow, minimal role',
  '  = the CSC takes part in escalation',
  '    + if the CSC does not do it, who would?',
  '    − it may widen the mandate',
  '? who may bring complaints?',
  '  = all',
  '    + everyone touched should be able to complain',
  '    − it could overburden a small body',
  '  = only direct customers',
  '? may the CSC mediate in complaints?',
  '  = yes',
  '    ? how would a mediator be appointed, by whom?',
  '  = no',
];

test('the main job, by keyboard alone: type a map, record stances, restart, find, export', async ({
  launch,
  folder,
}) => {
  test.setTimeout(120_000);
  const path = join(folder, 'escalation.moot');
  const first = await launch();
  const { page } = first;
  await answerSaveDialog(first.electron, path);
  await expect(page.getByRole('button', { name: 'New workspace…' })).toBeVisible();
  await page.keyboard.press('Control+N');
  await expect(page.getByRole('textbox', { name: 'Text of the new issue' })).toBeFocused();
  await press(page, TYPED);
  await expect.poll(() => linesOf(page)).toEqual(LINES);

  for (const party of ['DT C', 'DT M']) {
    await page.keyboard.press('Control+Alt+Y');
    await expect(page.getByRole('textbox', { name: 'Name', exact: true }).last()).toBeFocused();
    await press(page, `${party}{Enter}`);
    await expect(page.getByRole('dialog').getByText(party).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }

  await tabTo(page, outlineOf(page));
  await press(page, '{Home}{ArrowDown}s');
  await expect(page.getByRole('dialog')).toContainText('Stance on P1');
  await press(page, 'c1');
  await expect(rowOf(page, 'a narrow, minimal role')).toContainText('DT C');
  await press(page, '{ArrowDown}s');
  await expect(page.getByRole('dialog')).toContainText('Stance on P2');
  await press(page, 'm2');
  await expect(rowOf(page, 'takes part in escalation')).toContainText('DT M');

  await page.keyboard.press('Control+Z');
  await expect(rowOf(page, 'takes part in escalation')).not.toContainText('DT M');
  await first.close();

  const app = await launch({ args: [path] });
  await expect(rowOf(app.page, 'a narrow, minimal role')).toContainText('DT C');
  await expect(rowOf(app.page, 'takes part in escalation')).not.toContainText('DT M');
  await app.page.keyboard.press('Control+Shift+Z');
  await expect(rowOf(app.page, 'takes part in escalation')).toContainText('DT M');
  await app.page.keyboard.press('Control+Z');
  await expect(rowOf(app.page, 'takes part in escalation')).not.toContainText('DT M');
  await app.page.keyboard.press('Control+Shift+Z');
  await expect(rowOf(app.page, 'takes part in escalation')).toContainText('DT M');

  await app.page.keyboard.press('Control+F');
  await press(app.page, 'mediator');
  await expect(app.page.getByRole('option').first()).toContainText('mediator');
  await app.page.keyboard.press('Enter');
  await expect(rowOf(app.page, 'how would a mediator')).toHaveAttribute('aria-selected', 'true');

  const word = await exportAs(app, 'Word document', join(folder, 'summary.docx'));
  const { value: text } = await mammoth.extractRawText({ buffer: word });
  const paper = await readPdf(await exportAs(app, 'PDF', join(folder, 'summary.pdf')));
  for (const read of [text.replaceAll(/\s+/g, ' '), paper.text]) {
    expect(read).toContain('does the CSC have a role in escalation, and which?');
    expect(read).toMatch(/DT C, strongly for/);
    expect(read).toMatch(/DT M, for/);
    expect(read).toContain('it may widen the mandate');
    expect(read).toContain('how would a mediator be appointed, by whom?');
  }
});
