import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import mammoth from 'mammoth';
import { readFontFaces } from '../electron/documents/fonts.ts';
import { printBySpawning } from '../electron/documents/print-by-spawning.ts';
import { toHtml } from '../shared/formats/html/writer.ts';
import { projectNode, root } from '../scripts/setup/paths.mjs';
import { exportAs, readPdf } from './support/documents.ts';
import { makeWorkspace } from './support/files.ts';
import { tabTo } from './support/keyboard.ts';
import { expect, test } from './support/launch.ts';

const TITLE = 'The customer standing committee and escalation';

/** The command line of this checkout. */
async function moot(...args: readonly string[]): Promise<void> {
  await promisify(execFile)(projectNode, [join(root, 'scripts/moot.mjs'), ...args]);
}

/** What both teams look for in a summary. */
const EXPECTED = [
  'strongly for since 2 April 2015: Our proposal became a charter with a defined scope.',
  'for since 10 April 2015: We describe three escalation processes',
  'Where views diverge',
  'The two design teams read the committee',
  'role differently.',
  'DT M moved from P2 to P3, in answer to A3',
  'How would a mediator be appointed',
  'Annex Y, Step 2',
];

test('the summary is exported as Word document and as PDF, and says what it must', async ({
  launch,
  folder,
}) => {
  const path = join(folder, 'sample.moot');
  makeWorkspace(path, TITLE);
  const app = await launch({ args: [path] });
  await expect(app.page.getByRole('textbox', { name: 'Title of the workspace' })).toHaveValue(
    TITLE,
  );
  // The command line's language, so that days are written alike.
  await app.page.evaluate(() => window.moot.request('app.settings', { language: 'en' }));

  const word = await exportAs(app, 'Word document', join(folder, 'summary.docx'));
  const { value: text } = await mammoth.extractRawText({ buffer: word });
  for (const words of EXPECTED) expect(text).toContain(words);

  const pdf = await exportAs(app, 'PDF', join(folder, 'summary.pdf'));
  const read = await readPdf(pdf);
  for (const words of EXPECTED) expect(read.text).toContain(words);
  expect(read.info).toMatchObject({
    Title: `${TITLE} – Position summary`,
    Language: 'en-GB',
    Creator: 'Moot',
  });
  expect(read.isTagged).toBe(true);
  expect(read.outline).toEqual([TITLE]);
  read.pages.forEach((page, index) => {
    expect(page).toContain(`${index + 1} / ${read.pages.length}`);
  });
  // The app's own letters, not those of the machine.
  expect(pdf.toString('latin1')).toContain('SourceSerif4');

  // The same workspace gives the same bytes, in the window as on the command line, the first time as the second.
  const again = await exportAs(app, 'PDF', join(folder, 'again.pdf'));
  expect(again.equals(pdf)).toBe(true);
  await app.close();
  const options = ['--document', 'summary'];
  await moot('export', path, ...options, '--format', 'pdf', '--out', join(folder, 'cli.pdf'));
  await moot('export', path, ...options, '--format', 'docx', '--out', join(folder, 'cli.docx'));
  expect((await readFile(join(folder, 'cli.docx'))).equals(word)).toBe(true);
  expect((await readFile(join(folder, 'cli.pdf'))).equals(pdf)).toBe(true);
});

test('a page that is printed runs nothing and reaches nothing', async ({ folder }) => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  await writeFile(join(folder, 'secret.txt'), 'secret');
  const out = `http://127.0.0.1:${port}`;
  const page = `<!doctype html><title>Bait</title><body><h1>Bait</h1>
    <img src="${out}/image"><link rel="stylesheet" href="${out}/style"><iframe src="${out}/frame"></iframe>
    <iframe src="file://${join(folder, 'secret.txt')}"></iframe>
    <script>document.body.append('ran'); fetch('${out}/fetch'); window.open('${out}/window');</script>
    <meta http-equiv="refresh" content="0; url=${out}/refresh">`;
  const { text } = await readPdf(await printBySpawning(page, 'Bait'));
  server.close();
  expect(text).toContain('Bait');
  expect(text).not.toMatch(/ran|secret/);
  expect(asked).toEqual([]);
});

test('the foot of a printed page has the letters of its title, of whatever script', async () => {
  const page = toHtml(
    {
      title: 'Река и луга',
      subtitle: '',
      language: 'en-GB',
      direction: 'ltr',
      page: 'upright',
      blocks: [],
    },
    await readFontFaces(),
  );
  const { text } = await readPdf(Buffer.from(await printBySpawning(page, 'Река и луга')));
  expect(text.match(/Река и луга/g)).toHaveLength(2);
  expect(text).toContain('1 / 1');
});

test('the preview is the page that is printed', async ({ launch, folder }) => {
  const path = join(folder, 'sample.moot');
  makeWorkspace(path, TITLE);
  const { page, electron } = await launch({ args: [path] });
  await expect(page.getByRole('textbox', { name: 'Title of the workspace' })).toHaveValue(TITLE);
  await page.keyboard.press('Control+E');
  const paper = page.frameLocator('iframe[title="Preview of the document"]');
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  expect(await fontOf(page)).toContain('Source Serif 4');
  await expect(paper.getByRole('table').first()).toContainText('Who holds what');

  // For the Tab key it is one stop, and Escape leaves it as it leaves the rest of the dialogue.
  const frame = page.locator('iframe');
  await tabTo(page, frame);
  await page.keyboard.press('Tab');
  const folded = page.getByRole('button', { name: 'Add to the folder' });
  await tabTo(page, folded);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Save 1 file in a folder…' })).toBeVisible();
  await expect(folded).toBeFocused();
  await tabTo(page, frame);
  // The keys of a test go past what the app hears of real ones.
  await electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.webContents.emit('before-input-event', {}, { type: 'keyDown', key: 'Escape' });
  });
  await expect(page.getByRole('dialog')).toBeHidden();
});

/** The fonts that are loaded and in use in the preview. */
function fontOf(page: Page): Promise<string> {
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (!frame) throw new Error('There is no preview.');
  return frame.evaluate(async () => {
    await document.fonts.ready;
    const used = [...document.fonts].filter(({ status }) => status === 'loaded');
    return used.map(({ family, weight }) => `${family} ${weight}`).join(', ');
  });
}
