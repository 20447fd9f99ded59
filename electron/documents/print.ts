import type { PrintPage } from '../../shared/formats/writer.ts';
import { printBySpawning } from './print-by-spawning.ts';

/**
 * Prints a page as PDF: in a window that nobody sees where this program is Electron, by starting one
 * for it where it is not.
 */
export const printPdf: PrintPage = async (html, title) => {
  if (process.versions['electron'] === undefined) return printBySpawning(html, title);
  const { printPage } = await import('./printer/print-page.cjs');
  return printPage(html);
};
