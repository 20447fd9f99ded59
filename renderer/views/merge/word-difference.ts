/** A run of words, and whether the other text has it, too. */
export interface Run {
  readonly text: string;
  readonly isOwn: boolean;
}

/** Texts of more words are shown whole: their difference would take too long to find, and nobody reads it word by word. */
const MOST_WORDS = 1_500;

/**
 * Marks, in a text, the words that another one does not have in this place: what is left when the longest common sequence of
 * words is taken away.
 */
export function wordDifference(text: string, other: string): readonly Run[] {
  const [own, others] = [words(text), words(other)];
  if (own.length > MOST_WORDS || others.length > MOST_WORDS) return [{ text, isOwn: false }];
  const common = commonWords(own, others);
  const runs: { text: string; isOwn: boolean }[] = [];
  own.forEach((word, place) => {
    const isOwn = !common.has(place);
    const last = runs.at(-1);
    if (last?.isOwn === isOwn) last.text += word;
    else runs.push({ text: word, isOwn });
  });
  return runs;
}

/** A text in pieces: words, and what stands between them. */
function words(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}’'-]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];
}

/** The places of the words that the longest common sequence of both has. */
function commonWords(own: readonly string[], others: readonly string[]): ReadonlySet<number> {
  const width = others.length + 1;
  const lengths = new Uint16Array((own.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = own.length - 1; row >= 0; row -= 1) {
    for (let column = others.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        own[row] === others[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const places = new Set<number>();
  for (let row = 0, column = 0; row < own.length && column < others.length;) {
    if (own[row] === others[column]) {
      places.add(row);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return places;
}
