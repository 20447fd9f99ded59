/**
 * Prints a table, its columns as wide as what is in them.
 * @param rows cells by row, the headings first; every row has as many
 * @param words the numbers of the columns that are read as words: they begin at the left, figures end at the right
 */
export function printTable(
  rows: readonly (readonly string[])[],
  words: ReadonlySet<number> = new Set([0]),
): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  for (const cells of rows) {
    const line = cells.map((cell, column) => {
      const width = widths[column] ?? 0;
      return words.has(column) ? cell.padEnd(width) : cell.padStart(width);
    });
    process.stdout.write(`${line.join('  ').trimEnd()}\n`);
  }
}
