import { expect } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { answerSaveDialog } from './dialogs.ts';
import { tabTo } from './keyboard.ts';
import type { RunningApp } from './launch.ts';

/** What a reader finds in a PDF. */
export async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(
      items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''),
    );
  }
  const { info } = await pdf.getMetadata();
  const marks: unknown = await pdf.getMarkInfo();
  return {
    pages: texts.map((text) => text.replaceAll(/\s+/g, ' ')),
    text: texts.join(' ').replaceAll(/\s+/g, ' '),
    info: info as Readonly<Record<string, unknown>>,
    isTagged: marks instanceof Map && marks.get('Marked') === true,
    outline: ((await pdf.getOutline()) ?? []).map(({ title }) => title),
  };
}

/** Exports the summary in a format through the dialogue, by keyboard; gives the bytes of the file. */
export async function exportAs({ page, electron }: RunningApp, format: string, path: string) {
  await page.keyboard.press('Control+E');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const formats = dialog.getByRole('combobox', { name: 'Format' });
  await tabTo(page, formats);
  await page.keyboard.type(format);
  await expect(formats.locator('option:checked')).toHaveText(format);
  await answerSaveDialog(electron, path);
  await tabTo(page, dialog.getByRole('button', { name: 'Save…' }));
  await page.keyboard.press('Enter');
  // A PDF is printed by another process, which a busy machine is slow to start.
  await expect(dialog.getByText(`Saved as ${path}`)).toBeVisible({ timeout: 30_000 });
  // The keys go on where they were.
  await expect(dialog.getByRole('button', { name: 'Save…' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  return readFile(path);
}
