import { plainText, type Inline } from '../documents/tree.ts';

/** From how many letters on a column gets no wider: its text wraps. */
const WIDE = 48;
const NARROW = 8;

/** What a column has beside its text, in letters. */
const GAP = 3;

/**
 * The widths of a table's columns, by what is in them.
 * @param rows the cells of each row, the head among them
 * @param textWidth how wide they are together, in the unit of the result
 */
export function columnWidths(
  rows: readonly (readonly (readonly Inline[])[])[],
  textWidth: number,
): number[] {
  let columns = 1;
  for (const cells of rows) columns = Math.max(columns, cells.length);
  const letters = Array.from({ length: columns }, (_, index) => {
    let longest = NARROW;
    for (const cells of rows) longest = Math.max(longest, plainText(cells[index] ?? []).length);
    return Math.min(WIDE, longest) + GAP;
  });
  const all = letters.reduce((sum, count) => sum + count, 0);
  return letters.map((count) => Math.floor((textWidth * count) / all));
}
