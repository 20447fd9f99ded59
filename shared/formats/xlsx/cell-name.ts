/** The place of a cell by its name, `AB12`, or of the first of a range of cells: its row, and its column counted from zero. */
export function cellAt(name: string | undefined): { line: number; column: number } | null {
  const [, letters = '', row = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})/.exec(name ?? '') ?? [];
  const column = columnOf(letters);
  return column === null || row === '' ? null : { line: Number(row), column };
}

/** The column of a cell's name, counted from zero: 27 for `AB12`. */
export function columnOf(name: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(name ?? '')?.[0];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
