/**
 * A word, a stretch of blanks, or a sign of a text. Signs and blanks by themselves, so that a comma does not make another
 * word; “wird’s” and “follow-up” are one each.
 */
export const WORD = /[\p{L}\p{N}\p{M}]+(?:[’'-][\p{L}\p{N}\p{M}]+)*|\s+|[^\p{L}\p{N}\p{M}\s]/gu;

/** The words of a text in lower case, without signs. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Beyond so many pairs, what lies between the common beginning and end counts as wholly different. */
const PAIRS_LIMIT = 1_000_000;

/**
 * The longest common sequence of two lists of words (Wagner & Fischer 1974).
 * @returns for each word of the first the place of the same one in the second, or `null`
 */
export function commonWords(
  a: readonly string[],
  b: readonly string[],
): readonly (number | null)[] {
  const found: (number | null)[] = a.map(() => null);
  let [start, endA, endB] = [0, a.length, b.length];
  while (start < endA && start < endB && a[start] === b[start]) {
    found[start] = start;
    start += 1;
  }
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
    found[endA] = endB;
  }
  const [rows, columns] = [endA - start, endB - start];
  if (rows === 0 || columns === 0 || rows * columns > PAIRS_LIMIT) return found;
  const isSame = (row: number, column: number): boolean => a[start + row] === b[start + column];
  const width = columns + 1;
  /** For each pair of places, how many words what follows them has in common. */
  const lengths = new Uint32Array((rows + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      lengths[row * width + column] = isSame(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    if (isSame(row, column)) {
      found[start + row] = start + column;
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return found;
}
