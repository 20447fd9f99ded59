/** A word of a text, where it stands, and how the search index has it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** Letters, digits and private characters, with their marks. */
const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu;
const NO_WORD = /[^\p{L}\p{N}\p{Co}]+/gu;
const MARKS = /\p{M}+/gu;

// eslint-disable-next-line no-control-regex
const ASCII_ONLY = /^[\u0000-\u007f]*$/;

/** The words of a text in order. */
export function* wordsOf(text: string): Generator<Word> {
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    yield { start: match.index, end: match.index + word.length, folded: fold(word) };
  }
}

/**
 * Folds a word: lower case, and no accents or vowel signs. By way of capitals, which are fewer: `ß` is `ss`, `ς` is
 * `σ`.
 */
export function fold(word: string): string {
  if (ASCII_ONLY.test(word)) return word.toLowerCase();
  const lower = word.normalize('NFD').toUpperCase().toLowerCase();
  return lower.normalize('NFD').replace(MARKS, '').replaceAll('ς', 'σ');
}

/**
 * A text as the search index is given it: its words folded, blanks between. FTS5's own tables end with
 * Unicode 6: it takes younger emoji for letters, and knows neither case nor accents of younger scripts.
 */
export function indexable(text: string): string {
  return ASCII_ONLY.test(text) ? text : fold(text).replace(NO_WORD, ' ');
}
