import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialog } from './support/dialogs.ts';
import { makeWorkspace } from './support/files.ts';
import { expect, test } from './support/launch.ts';
import { titleField } from './support/sample.ts';

/**
 * How long a window may stand still while a file that was made to harm is read, in milliseconds: the promise where it is
 * tried by itself (`npm run trials`), and where other things go on beside, far less than any of these files would take.
 */
const LIMIT = process.env['MOOT_STALL'] === undefined ? 1_000 : Number(process.env['MOOT_STALL']);

const DEEP = 100_000;
const LONG = 30_000_000;

/** Files that would hold up whoever reads them, by name. */
const FILES: Readonly<Record<string, () => Uint8Array>> = {
  'deep.json': () => strToU8('['.repeat(DEEP) + ']'.repeat(DEEP)),
  'deep.md': () => strToU8(`${'> '.repeat(DEEP)}why?\n`),
  'long.csv': () => strToU8(`comment-id,comment-body\n1,"${'x'.repeat(LONG)}"\n`),
  'laughs.opml': () =>
    strToU8(
      `<!DOCTYPE o [<!ENTITY a "${'ha'.repeat(1000)}">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${'bcdefghij'[at]} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]><opml><body><outline text="&j;"/></body></opml>`,
    ),
  'bomb.xlsx': () => zipSync({ 'xl/workbook.xml': new Uint8Array(4 * LONG) }),
  'marks.txt': () => strToU8(`${'**[*_`'.repeat(300_000)}\n`),
};

test('while a file that was made to harm is read, the window goes on', async ({
  launch,
  folder,
}) => {
  const workspace = join(folder, 'pump.moot');
  makeWorkspace(workspace, 'The pump');
  const { electron, page } = await launch({ args: [workspace] });
  await expect(titleField(page)).toHaveValue('The pump');
  for (const [name, make] of Object.entries(FILES)) {
    await test.step(name, async () => {
      const path = join(folder, name);
      await writeFile(path, make());
      await answerOpenDialog(electron, path);
      await watchFrames(page);
      await page.keyboard.press('Control+Shift+I');
      const dialog = page.getByRole('dialog', { name: 'Import' });
      await expect(dialog.getByRole('button', { name: /^Choose/ })).toBeEnabled({
        timeout: 30_000,
      });
      expect.soft(await longestStandstill(page), name).toBeLessThan(LIMIT);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    });
  }
  await expect(titleField(page)).toHaveValue('The pump');
});

/** Notes from now on how long each frame of the page waits for the next one. */
async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    window.longest = 0;
    let last = performance.now();
    const watch = (now) => {
      window.longest = Math.max(window.longest, now - last);
      last = now;
      requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
  })()`);
}

/** The longest that the page stood still since it was watched, in milliseconds. */
async function longestStandstill(page: Page): Promise<number> {
  return Number(await page.evaluate('window.longest'));
}
