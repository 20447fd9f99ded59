import { AxeBuilder } from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeLargeFile } from '../scripts/fixtures/large-file.ts';
import { projectNode, root } from '../scripts/setup/paths.mjs';
import { answerMessages, answerOpenDialog, answerSaveDialog } from './support/dialogs.ts';
import { makeWorkspace } from './support/files.ts';
import { tabTo } from './support/keyboard.ts';
import { expect as expectSoon, screenshot, test } from './support/launch.ts';
import { titleField } from './support/sample.ts';

/** Each document is made by a process of its own, which a busy machine is slow to start. */
const expect = expectSoon.configure({ timeout: 60_000 });

const TITLE = 'The customer standing committee and escalation';

/** The command line of this checkout. */
async function moot(...args: readonly string[]): Promise<void> {
  await promisify(execFile)(projectNode, [join(root, 'scripts/moot.mjs'), ...args]);
}

test('a paper is told as one wishes, copied, printed, and saved with others, and all that is remembered', async ({
  launch,
  folder,
}, info) => {
  const path = join(folder, 'sample.moot');
  makeWorkspace(path, TITLE);
  const first = await launch({ args: [path] });
  const { page, electron } = first;
  await expect(titleField(page)).toHaveValue(TITLE);
  await page.keyboard.press('Control+E');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const paper = page.frameLocator('iframe[title="Preview of the document"]');
  const format = dialog.getByRole('combobox', { name: 'Format' });

  // Less deep, without names, with days as in America: the paper follows at once.
  await dialog
    .getByRole('combobox', { name: 'How deep' })
    .selectOption('Positions with their reasons');
  await dialog.getByRole('checkbox', { name: 'Without names' }).check();
  await dialog.getByRole('combobox', { name: /^Language/ }).selectOption('American English');
  await expect(paper.locator('body')).toContainText('Party B, strongly for since April 2, 2015');
  await expect(paper.locator('body')).not.toContainText('DT C');
  await expect(paper.locator('body')).not.toContainText('If the CSC does not do it');

  // The file has the bytes that the command line gives.
  await format.selectOption('OpenDocument text');
  const file = join(folder, 'summary.odt');
  await answerSaveDialog(electron, file);
  await dialog.getByRole('button', { name: 'Save…' }).click();
  await expect(dialog.getByText(`Saved as ${file}`)).toBeVisible();

  await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(dialog.getByText('Copied: paste it into a mail')).toBeVisible();
  const copied = await page.evaluate(() => document.activeElement?.textContent);
  expect(copied).toBe('Copy');
  const held = await electron.evaluate(async ({ clipboard }) => {
    const board = clipboard as unknown as { readHTML?(): string; readText(): string };
    return { html: board.readHTML?.() ?? '', text: await board.readText() };
  });
  expect(held.text).toContain('# The customer standing committee');
  expect(held.html).toMatch(/<h1>The customer standing committee/);
  expect(held.html).toMatch(/<table>/);
  expect(held.html).not.toMatch(/<style|Content-Security-Policy/);
  await dialog.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(dialog.getByText('Copied as Markdown.')).toBeVisible();

  await electron.evaluate(({ app }) => {
    app.on('web-contents-created', (_event, contents) => {
      contents.print = ((_options: unknown, done: (sent: boolean, reason: string) => void) => {
        Reflect.set(globalThis, 'printed', contents.getTitle());
        done(true, '');
      }) as typeof contents.print;
    });
  });
  await dialog.getByRole('button', { name: 'Print…' }).click();
  await expect
    .poll(() => electron.evaluate(() => Reflect.get(globalThis, 'printed') as unknown))
    .toBe(`${TITLE} – Position summary`);

  // Three files for one folder, by keyboard; one of them is there already.
  const add = dialog.getByRole('button', { name: 'Add to the folder' });
  await add.click();
  await expect(add).toBeDisabled();
  await dialog.getByRole('radio', { name: 'Stances by party' }).check();
  await format.selectOption('Spreadsheet (Excel)');
  await tabTo(page, add);
  await page.keyboard.press('Enter');
  await dialog.getByRole('radio', { name: 'Data' }).check();
  await format.selectOption({ value: 'moot' });
  await add.click();
  await dialog.getByRole('button', { name: /^Take out: Data/ }).click();
  await add.click();
  await screenshot(page, 'export-together', info);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await answerOpenDialog(electron, folder);
  const save = dialog.getByRole('button', { name: 'Save 3 files in a folder…' });
  await save.click();
  await expect(dialog.getByText(`Saved 3 files in ${folder}`)).toBeVisible();
  await answerMessages(electron, 1);
  await save.click();
  await expect
    .poll(async () => (await readdir(folder)).filter((name) => name.includes('(2)')).toSorted())
    .toEqual([
      'sample – Data (2).moot',
      'sample – Position summary (2).odt',
      'sample – Stances by party (2).xlsx',
    ]);
  await first.close();

  const told = ['--depth', 'positions', '--without-names', '--language', 'en-US'];
  const cli = join(folder, 'cli.odt');
  await moot('export', path, '--document', 'summary', '--format', 'odt', ...told, '--out', cli);
  expect((await readFile(cli)).equals(await readFile(file))).toBe(true);
  const data = join(folder, 'cli.moot');
  await moot('export', path, '--document', 'data', '--format', 'moot', '--out', data);
  const own = await readFile(join(folder, 'sample – Data.moot'));
  expect((await readFile(data)).equals(own)).toBe(true);

  const second = await launch({ args: [path], userData: first.userData });
  await expect(titleField(second.page)).toHaveValue(TITLE);
  await second.page.keyboard.press('Control+E');
  const again = second.page.getByRole('dialog', { name: 'Export' });
  await expect(again.getByRole('radio', { name: 'Data' })).toBeChecked();
  await again
    .getByRole('button', { name: 'Position summary, OpenDocument text', exact: true })
    .click();
  await expect(again.getByRole('checkbox', { name: 'Without names' })).toBeChecked();
  await expect(again.getByRole('combobox', { name: 'How deep' })).toHaveValue('positions');
});

test('a small window holds the dialogue with several documents and an error, nothing over anything else', async ({
  launch,
  folder,
}, info) => {
  const path = join(folder, 'sample.moot');
  makeWorkspace(path, TITLE);
  const { page, electron } = await launch({ args: [path] });
  await expect(titleField(page)).toHaveValue(TITLE);
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(800, 600),
  );
  await page.keyboard.press('Control+E');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const add = dialog.getByRole('button', { name: 'Add to the folder' });
  await dialog.getByRole('radio', { name: 'Minutes' }).check();
  const session = dialog.getByRole('combobox', { name: 'Session' });
  for (const choice of ['All sessions', 'Monday: the role of the committee']) {
    await session.selectOption({ label: choice });
    await add.click();
  }
  for (const document of ['Map', 'Data', 'Changes', 'Position summary']) {
    await dialog.getByRole('radio', { name: document }).check();
    await add.click();
  }
  // Each says which it is.
  const list = dialog.getByRole('region', { name: 'For the folder:' });
  await expect(list.getByRole('button', { name: /^Minutes, Word document/ })).toHaveText([
    'Minutes, Word document',
    /^Minutes, Word document.· Monday/,
  ]);
  await answerSaveDialog(electron, join(folder, 'nowhere', 'summary.docx'));
  await dialog.getByRole('button', { name: 'Save…' }).click();
  const problem = dialog.getByText(/Choose another folder, or make that one again\.$/);
  await expect(problem).toBeVisible();
  await screenshot(page, 'export-small', info);
  const boxOf = async (part: Locator) => {
    const box = await part.boundingBox();
    if (!box) throw new Error('It is not to be seen.');
    return { top: box.y, bottom: box.y + box.height };
  };
  const frame = await boxOf(dialog.locator('iframe'));
  const told = await boxOf(problem);
  const first = await boxOf(dialog.getByText('Document', { exact: true }));
  const row = await boxOf(list);
  expect(told.bottom).toBeLessThanOrEqual(first.top);
  expect(told.bottom).toBeLessThanOrEqual(frame.top);
  expect(frame.bottom).toBeLessThanOrEqual(row.top);
});

test('what is seen beside a new choice says that it is another one until the new page is there', async ({
  launch,
  folder,
}) => {
  const path = join(folder, 'large.moot');
  writeLargeFile(path, { elements: 2000 });
  const { page } = await launch({ args: [path] });
  await expect(titleField(page)).toHaveValue('The river and its meadows');
  await page.keyboard.press('Control+E');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.locator('[aria-busy=false] > iframe')).toBeVisible();
  // What becomes of the frame, in order.
  await page.evaluate(() => {
    const told: string[] = [];
    Reflect.set(window, 'told', told);
    document.addEventListener('load', () => told.push('loaded'), true);
    const options = { subtree: true, attributeFilter: ['src', 'aria-busy'] };
    new MutationObserver((records) => {
      for (const { attributeName, target } of records) {
        const value = (target as Element).getAttribute(attributeName ?? '');
        told.push(attributeName === 'src' ? 'another page' : `busy: ${value}`);
      }
    }).observe(document.body, options);
  });
  await dialog.getByRole('radio', { name: 'Map' }).check();
  const told = () => page.evaluate(() => Reflect.get(window, 'told') as readonly string[]);
  await expect.poll(told).toEqual(['busy: true', 'another page', 'loaded', 'busy: false']);
});
