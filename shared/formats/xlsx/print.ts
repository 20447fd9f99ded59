import { xmlElement } from '../xml.ts';
import { columnName } from './columns.ts';

/** So many letters fit on a page on its side in letters that can still be read. */
const FITTING = 280;

/** How large a sheet is printed that does not fit, in percent. */
const SCALE = 65;

/** How much of a page the columns take that come again on each, in letters. */
const REPEATED = 70;

/**
 * How a sheet is printed: as wide as a page where that can be read, and else over several pages side by side.
 * @param widths of its columns, in letters
 */
export function pageSetup(widths: readonly number[]): {
  readonly properties: string;
  readonly page: string;
} {
  const common = { paperSize: 9, orientation: 'landscape', pageOrder: 'overThenDown' };
  return fits(widths)
    ? {
        properties: '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
        page: xmlElement('pageSetup', { ...common, fitToWidth: 1, fitToHeight: 0 }),
      }
    : { properties: '', page: xmlElement('pageSetup', { ...common, scale: SCALE }) };
}

/**
 * What comes again on every page that is printed: the head, and in a sheet over several pages as many of the columns that name a
 * row as leave room for others. As a reference, without the name of its sheet.
 * @param names how many columns name a row
 */
export function printTitles(
  widths: readonly number[],
  names: number,
): { readonly rows: string; readonly columns: string | null } {
  const rows = '$1:$1';
  if (names === 0 || fits(widths)) return { rows, columns: null };
  let first = names - 1;
  let width = widths[first] ?? 0;
  while (first > 0 && width + (widths[first - 1] ?? 0) <= REPEATED) {
    first -= 1;
    width += widths[first] ?? 0;
  }
  return { rows, columns: `$${columnName(first)}:$${columnName(names - 1)}` };
}

function fits(widths: readonly number[]): boolean {
  return widths.reduce((sum, width) => sum + width, 0) <= FITTING;
}
