/**
 * Finds what a person means by a few letters. Every word of the query must be in the text: at its
 * beginning best, at the beginning of a word next, inside a word, or its letters in order and close
 * together, beginning with a word (“rcv” for “record view”).
 */

/** A text made ready to be searched: lower case, without accents, as long as the text was. */
export type Folded = string;

/** From where to where a text matches, in UTF-16 units. */
export interface MatchRange {
  readonly start: number;
  readonly end: number;
}

/** How well one word fits, more is better, and by which letters. */
interface WordMatch {
  readonly score: number;
  readonly ranges: readonly MatchRange[];
}

const AT_START = 100;
const AT_WORD = 80;
const INSIDE = 40;
const SCATTERED = 20;
/** Scattered letters may span this many times their number. */
const SPREAD = 4;

/** Makes a text or a query ready. */
export function fold(text: string): Folded {
  const lower = text.toLowerCase();
  if (lower.length === text.length && lower.normalize('NFD') === lower) return lower;
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    const base = unit.normalize('NFD').charAt(0).toLowerCase();
    folded += base.length === 1 ? base : unit;
  }
  return folded;
}

/** The words of a query, each of which must match. */
export function tokens(query: string): readonly Folded[] {
  return fold(query).split(/\s+/).filter(Boolean);
}

/** How well a text fits the words of a query, more is better, or `null` where it does not. */
export function score(words: readonly Folded[], text: Folded): number | null {
  let sum = 0;
  for (const word of words) {
    const found = matchWord(word, text);
    if (!found) return null;
    sum += found.score;
  }
  // Of two texts that fit alike the shorter one is meant more often.
  return sum - Math.min(text.length, 200) / 20;
}

/** The letters of a text by which it fits the words of a query. */
export function matchRanges(words: readonly Folded[], text: Folded): readonly MatchRange[] {
  return merged(words.flatMap((word) => matchWord(word, text)?.ranges ?? []));
}

function matchWord(word: Folded, text: Folded): WordMatch | null {
  let inside = -1;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (at === 0) return whole(AT_START, at, word);
    if (isWordStart(text, at)) return whole(AT_WORD, at, word);
    if (inside === -1) inside = at;
  }
  return inside === -1 ? scattered(word, text) : whole(INSIDE, inside, word);
}

function whole(value: number, start: number, word: Folded): WordMatch {
  return { score: value, ranges: [{ start, end: start + word.length }] };
}

function scattered(word: Folded, text: Folded): WordMatch | null {
  const first = word.charAt(0);
  for (let at = text.indexOf(first); at !== -1; at = text.indexOf(first, at + 1)) {
    if (!isWordStart(text, at)) continue;
    const ranges = lettersFrom(at, word, text);
    if (ranges) return { score: SCATTERED - ranges.length, ranges };
  }
  return null;
}

function lettersFrom(at: number, word: Folded, text: Folded): readonly MatchRange[] | null {
  const limit = at + word.length * SPREAD;
  const ranges: MatchRange[] = [{ start: at, end: at + 1 }];
  let from = at + 1;
  for (let index = 1; index < word.length; index += 1) {
    const next = text.indexOf(word.charAt(index), from);
    if (next === -1 || next >= limit) return null;
    ranges.push({ start: next, end: next + 1 });
    from = next + 1;
  }
  return merged(ranges);
}

function isWordStart(text: Folded, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  // Most are plain letters and blanks, for which the expression is slow.
  if (before < 128) return before < 48 || (before > 57 && before < 97) || before > 122;
  return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

function merged(ranges: readonly MatchRange[]): readonly MatchRange[] {
  const result: MatchRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && range.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else result.push(range);
  }
  return result;
}
