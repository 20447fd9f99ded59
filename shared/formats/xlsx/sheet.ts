import type { DataCell, DataTable } from '../../documents/definition.ts';
import { printable } from '../plain.ts';
import { escapeXml, xmlElement } from '../xml.ts';
import { columnName, linesOf, WIDEST } from './columns.ts';
import { pageSetup } from './print.ts';
import { CELLS } from './styles.ts';

/** As much text as a cell holds, in UTF-16 units. */
const CELL_LIMIT = 32_767;

/** How many letters of ordinary text go into the width of a figure, by which columns are measured. */
const LETTERS = 1.1;

/** How high a line of text is, and a row at most, in points. */
const LINE = 15;
const HIGHEST = 409;

/** How a formula begins. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** What a reader would take for the code of a character, `_x000D_`, in the text of a cell. */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MS_A_DAY = 86_400_000;

/** Day 61 of a spreadsheet, the first from which on all of them count alike: they have a 29 February 1900. */
const FIRST_DAY = Date.UTC(1900, 2, 1);
const FIRST_NUMBER = 61;

/**
 * The XML of one sheet: its head stays in sight, and so do the columns that name a row.
 * @param widths of its columns, in letters
 */
export function sheetXml(table: DataTable, widths: readonly number[]): string {
  const { columns, rows } = table;
  const names = table.names ?? 0;
  const all: readonly (readonly DataCell[])[] = [columns, ...rows];
  const body = all.map((cells, index) =>
    xmlElement(
      'row',
      { r: index + 1, ht: heightOf(cells, widths) },
      cells.map((cell, column) => cellXml(cell, column, index)).join(''),
    ),
  );
  const corner = `${columnName(names)}2`;
  const pane = xmlElement('pane', {
    ...(names > 0 ? { xSplit: names } : {}),
    ySplit: 1,
    topLeftCell: corner,
    activePane: names > 0 ? 'bottomRight' : 'bottomLeft',
    state: 'frozen',
  });
  const views = xmlElement(
    'sheetViews',
    {},
    xmlElement(
      'sheetView',
      { workbookViewId: 0 },
      `${pane}${xmlElement('selection', { pane: names > 0 ? 'bottomRight' : 'bottomLeft', activeCell: corner, sqref: corner })}`,
    ),
  );
  const cols = widths.map((letters, index) =>
    xmlElement('col', { min: index + 1, max: index + 1, width: letters, customWidth: 1 }),
  );
  const range = rangeOf(widths.length, all.length);
  const { properties, page } = pageSetup(widths);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${properties}<dimension ref="${range}"/>${views}<sheetFormatPr defaultRowHeight="15"/><cols>${cols.join('')}</cols><sheetData>
${body.join('\n')}
</sheetData><autoFilter ref="${range}"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>${page}<headerFooter><oddFooter>&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>
`;
}

/** The cells of a sheet from its corner on, `A1:C4`. */
export function rangeOf(columns: number, rows: number): string {
  return `A1:${columnName(columns - 1)}${rows}`;
}

function cellXml(cell: DataCell, column: number, row: number): string {
  const at = { r: `${columnName(column)}${row + 1}` };
  const style = row === 0 ? CELLS.head : CELLS.text;
  if (cell === null || cell === '') return xmlElement('c', { ...at, s: style });
  if (typeof cell === 'number' && Number.isFinite(cell))
    return xmlElement('c', { ...at, s: style }, xmlElement('v', {}, String(cell)));
  if (typeof cell === 'boolean')
    return xmlElement('c', { ...at, s: style, t: 'b' }, xmlElement('v', {}, cell ? '1' : '0'));
  const text = typeof cell === 'object' ? cell.day : String(cell);
  const day = typeof cell === 'object' ? dayNumber(cell.day) : null;
  if (day !== null) return xmlElement('c', { ...at, s: CELLS.day }, xmlElement('v', {}, `${day}`));
  // Whoever edits such a cell would make a formula of it, unless it says that it is text.
  const kept = row > 0 && FORMULA.test(text) ? CELLS.quoted : style;
  return xmlElement(
    'c',
    { ...at, s: kept, t: 'inlineStr' },
    `<is><t xml:space="preserve">${escapeXml(cut(printable(text)).replace(ESCAPE, '_x005F_'))}</t></is>`,
  );
}

/** A day as spreadsheets count them; `null` for what is none, or is before they count. */
function dayNumber(day: string): number | null {
  const time = DAY.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return time >= FIRST_DAY ? FIRST_NUMBER + (time - FIRST_DAY) / MS_A_DAY : null;
}

function cut(text: string): string {
  return text.length <= CELL_LIMIT ? text : `${text.slice(0, CELL_LIMIT - 1).toWellFormed()}…`;
}

/** How high a row is so that all of its text shows, in points: not every program finds that out by itself. */
function heightOf(cells: readonly DataCell[], widths: readonly number[]): number {
  let most = 1;
  cells.forEach((cell, index) => {
    const width = (widths[index] ?? WIDEST) * LETTERS;
    let lines = 0;
    for (const line of linesOf(cell)) lines += Math.max(1, Math.ceil(line.length / width));
    most = Math.max(most, lines);
  });
  return Math.min(HIGHEST, most * LINE);
}
