/** A word of a text, where it stands, and how the search index has it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** Letters, digits and private characters with their marks: what FTS5's `unicode61` takes for a word. */
const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{Mn}]*/gu;

/** The words of a text in order. */
export function* wordsOf(text: string): Generator<Word> {
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    yield { start: match.index, end: match.index + word.length, folded: fold(word) };
  }
}

const ASCII_ONLY = /^[a-z0-9]*$/;

/** Folds a word as the index does: lower case, and no accents. */
export function fold(word: string): string {
  if (ASCII_ONLY.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
