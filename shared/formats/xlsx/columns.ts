import type { DataCell, DataTable } from '../../documents/definition.ts';

/** How wide columns are, in letters. */
const NARROWEST = 6;

/** No column is wider, in letters: longer texts are broken into lines. */
export const WIDEST = 44;
const GAP = 3;

/** How wide the columns of a table are, in letters, by what is in them. */
export function sheetWidths({ columns, rows }: DataTable): readonly number[] {
  const all: readonly (readonly DataCell[])[] = [columns, ...rows];
  const count = all.reduce((most, cells) => Math.max(most, cells.length), 1);
  return Array.from({ length: count }, (_, index) => widthOf(all, index));
}

/** The lines of a cell, as they were typed. */
export function linesOf(cell: DataCell): readonly string[] {
  return (cell !== null && typeof cell === 'object' ? cell.day : String(cell ?? '')).split('\n');
}

/** The letters of a column, counted from 0: `A`, `Z`, `AA`. */
export function columnName(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function widthOf(rows: readonly (readonly DataCell[])[], column: number): number {
  let longest = NARROWEST;
  for (const cells of rows) {
    for (const line of linesOf(cells[column] ?? null)) longest = Math.max(longest, line.length);
    if (longest >= WIDEST) return WIDEST;
  }
  return longest + GAP;
}
