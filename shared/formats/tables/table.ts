/** A table as a file has it: texts in rows, the first row its heads. */
export interface Table {
  /** What the file or the sheet is called; empty where there is only one. */
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly TableRow[];
  /** Where its heads stand. */
  readonly line: number;
  /** The lines that were taken as they stand, since a quotation mark in them is never closed. */
  readonly unclosed?: readonly number[];
  /** Where a cell has a formula whose result the file does not have. */
  readonly uncounted?: readonly number[];
  /** What does not show where it is from, and is read all the same. */
  readonly hidden?: HiddenParts;
  /** What is said beside its cells. */
  readonly asides?: readonly CellAside[];
}

/** What of a table does not show. */
export interface HiddenParts {
  readonly isAll: boolean;
  /** The rows, as lines. */
  readonly rows: readonly number[];
  /** The columns, counted from zero. */
  readonly columns: readonly number[];
}

/** What is said beside a cell: where it leads, or what somebody noted. */
export type CellAside = { readonly line: number; readonly column: number } & (
  { readonly href: string } | { readonly by: string; readonly words: string }
);

/** A row of a table, its cells in the order of the heads. */
export interface TableRow {
  readonly cells: readonly string[];
  /** In the file, or in the sheet as its rows are numbered. */
  readonly line: number;
}

/** So many rows of a table are read. */
export const MOST_ROWS = 200_000;

/** So many rows may stand above the heads. */
const MOST_ABOVE = 20;

/** So many of the heads have to be known where they stand below other rows of several cells. */
const FEWEST_KNOWN = 3;

/**
 * Makes a table of rows. Its heads are in the first row that says anything in more than one cell, or else the first of all; below
 * what else stands over a table, in the row that has most of the heads that are known.
 * @param isKnown whether a cell is what columns are called
 */
export function tableOf(
  name: string,
  rows: readonly TableRow[],
  isKnown: (cell: string) => boolean,
): Table | null {
  const said = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const filled = ({ cells }: TableRow): number => cells.filter((cell) => cell.trim() !== '').length;
  const start = said.slice(0, MOST_ABOVE);
  const first = Math.max(
    0,
    start.findIndex((row) => filled(row) > 1),
  );
  const known = start.map(({ cells }) => new Set(cells.filter(isKnown).map(headKey)).size);
  const most = Math.max(...known, FEWEST_KNOWN);
  const head = (known[first] ?? 0) < most && known.includes(most) ? known.indexOf(most) : first;
  const heads = said[head]?.cells.map((cell) => cell.trim());
  const line = said[head]?.line ?? 1;
  return heads ? { name, heads, rows: said.slice(head + 1), line } : null;
}

/** What heads have at their ends beside their words: “(+)”, “(s)”, a colon, the star of what has to be filled in. */
const BESIDE = /(?<!\s)\s*(?:\((?:e?s|e?n|[^\p{L}\d]{0,5})\)|[:：*])$/u;

/** A picture that people put before a head. */
const BEFORE = /^(?:\p{Extended_Pictographic}\uFE0F?\s*)+(?=\p{L})/u;

/** A head as it is compared: small, with hyphens between its words, and without signs at its ends. */
export function headKey(head: string): string {
  return head
    .trim()
    .replace(BESIDE, '')
    .replace(BEFORE, '')
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}

/** A cell by the key of its head; empty where there is no such column. */
export function cellReader(table: Table): (row: TableRow, ...keys: readonly string[]) => string {
  const columns = new Map<string, number>();
  table.heads.forEach((head, index) => {
    if (!columns.has(headKey(head))) columns.set(headKey(head), index);
  });
  return ({ cells }, ...keys) => {
    for (const key of keys) {
      const at = columns.get(key);
      const cell = at === undefined ? '' : withoutGuard(cells[at] ?? '').trim();
      if (cell !== '') return cell;
    }
    return '';
  };
}

/** A cell without the apostrophe that keeps spreadsheets from calculating. */
export function withoutGuard(cell: string): string {
  return /^'+[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? cell.slice(1) : cell;
}
