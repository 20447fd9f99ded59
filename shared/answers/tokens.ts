import { folded } from '../documents/fold.ts';

/** A word, a sign or a blank of a text, and where it stands in it. */
export interface Token {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*|\s+|[^\p{L}\p{N}\p{M}\s]/gu;

/** The words, signs and blanks of a text; what nobody sees is none. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].flatMap((match) => {
    const [words] = match;
    const key = words.trim() === '' ? ' ' : folded(words);
    return key === '' ? [] : [{ key, start: match.index, end: match.index + words.length }];
  });
}

/** Beyond so many pairs two texts are taken for wholly different. */
const PAIRS_LIMIT = 1_000_000;

/**
 * The longest common sequence of two lists of tokens (Wagner & Fischer 1974).
 * @returns for each token of the first the number of the same one in the second, or `null`
 */
export function commonTokens(a: readonly Token[], b: readonly Token[]): readonly (number | null)[] {
  const found: (number | null)[] = a.map(() => null);
  const isSame = (at: number, to: number): boolean => a[at]?.key === b[to]?.key;
  let [start, endA, endB] = [0, a.length, b.length];
  while (start < endA && start < endB && isSame(start, start)) {
    found[start] = start;
    start += 1;
  }
  while (endA > start && endB > start && isSame(endA - 1, endB - 1)) {
    endA -= 1;
    endB -= 1;
    found[endA] = endB;
  }
  const [rows, columns] = [endA - start, endB - start];
  if (rows === 0 || columns === 0 || rows * columns > PAIRS_LIMIT) return found;
  const width = columns + 1;
  const lengths = new Uint32Array((rows + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      lengths[row * width + column] = isSame(start + row, start + column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    if (isSame(start + row, start + column)) {
      found[start + row] = start + column;
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return found;
}

/**
 * What a text became, with the signs of the old one where only an editor's habits differ: “it's” typed once stays, though a
 * word processor made curled marks of it.
 */
export function grafted(before: string, after: string): string {
  const [old, now] = [tokensOf(before), tokensOf(after)];
  const common = commonTokens(old, now);
  const kept = new Map<number, string>();
  common.forEach((to, at) => {
    const token = old[at];
    if (to !== null && token) kept.set(to, before.slice(token.start, token.end));
  });
  return now.map(({ start, end }, index) => kept.get(index) ?? after.slice(start, end)).join('');
}
