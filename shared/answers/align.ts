import { longestRun } from '../longest-run.ts';
import { wordsOf } from '../words.ts';
import { likeness } from './likeness.ts';

/** A passage as it is compared: its folded words, and the label by which it is called, where it begins with one. */
export interface Line {
  readonly words: string;
  readonly label: string | null;
}

/** Which passage of the paper as it was each passage of the edited one is. */
export interface Alignment {
  /** By number in the edited paper: the number in the paper as it was, or `null` for what is new. */
  readonly before: readonly (number | null)[];
  /** By number in the paper as it was; `null` for what is gone. */
  readonly after: readonly (number | null)[];
}

/** Beyond so many pairs, what lies between two places that are sure is compared by labels alone. */
const PAIRS_LIMIT = 250_000;

/** So alike must two passages be, from 0 to 1, to be the same one in other words. */
const ALIKE = 0.35;

/**
 * Finds each passage of an edited paper in the paper as it was: first what is the same and there only once, in order (the
 * patience of Cohen's diff), then what has the same label, then, in between, what is most alike; last what was moved.
 */
export function align(before: readonly Line[], after: readonly Line[]): Alignment {
  const aligner = new Aligner(before, after);
  aligner.range({ from: 0, to: before.length, start: 0, end: after.length });
  aligner.moved();
  return { before: aligner.ofAfter, after: aligner.ofBefore };
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

class Aligner {
  readonly ofBefore: (number | null)[];
  readonly ofAfter: (number | null)[];
  readonly #before: readonly Line[];
  readonly #after: readonly Line[];

  constructor(before: readonly Line[], after: readonly Line[]) {
    this.#before = before;
    this.#after = after;
    this.ofBefore = before.map(() => null);
    this.ofAfter = after.map(() => null);
  }

  range(whole: Range): void {
    const waiting = [whole];
    for (let range = waiting.pop(); range; range = waiting.pop()) {
      const rest = this.#trim(range);
      if (rest.from === rest.to || rest.start === rest.end) continue;
      const sure =
        this.#anchors(rest, ({ words }) => words) ?? this.#anchors(rest, ({ label }) => label);
      if (!sure) {
        this.#guess(rest);
        continue;
      }
      let { from, start } = rest;
      for (const [at, to] of sure) {
        this.#pair(at, to);
        waiting.push({ from, to: at, start, end: to });
        [from, start] = [at + 1, to + 1];
      }
      waiting.push({ from, to: rest.to, start, end: rest.end });
    }
  }

  /** What is the same in both but stands elsewhere: the same words, or else the same label. */
  moved(): void {
    for (const keyOf of [wordsAsKey, labelAsKey]) {
      const places = new Map<string, number[]>();
      this.#before.forEach((line, at) => {
        const key = keyOf(line);
        if (this.ofBefore[at] !== null || key === null) return;
        const known = places.get(key);
        if (known) known.push(at);
        else places.set(key, [at]);
      });
      this.#after.forEach((line, to) => {
        const key = keyOf(line);
        if (this.ofAfter[to] !== null || key === null) return;
        const at = places.get(key)?.shift();
        if (at !== undefined) this.#pair(at, to);
      });
    }
  }

  #pair(at: number, to: number): void {
    this.ofBefore[at] = to;
    this.ofAfter[to] = at;
  }

  #isSame(at: number, to: number): boolean {
    const words = this.#before[at]?.words;
    return words !== undefined && words === this.#after[to]?.words;
  }

  #trim({ from, to, start, end }: Range): Range {
    let range = { from, to, start, end };
    while (
      range.from < range.to &&
      range.start < range.end &&
      this.#isSame(range.from, range.start)
    ) {
      this.#pair(range.from, range.start);
      range = { ...range, from: range.from + 1, start: range.start + 1 };
    }
    while (
      range.from < range.to &&
      range.start < range.end &&
      this.#isSame(range.to - 1, range.end - 1)
    ) {
      this.#pair(range.to - 1, range.end - 1);
      range = { ...range, to: range.to - 1, end: range.end - 1 };
    }
    return range;
  }

  /** Pairs with a key that is there once in both, as many of them as keep the order; `null` where there are none. */
  #anchors(
    { from, to, start, end }: Range,
    keyOf: (line: Line) => string | null,
  ): readonly (readonly [number, number])[] | null {
    const here = onlyOnes(this.#before, from, to, keyOf);
    const there = onlyOnes(this.#after, start, end, keyOf);
    const pairs = [...here].flatMap(([key, at]): (readonly [number, number])[] => {
      const other = there.get(key);
      return other === undefined ? [] : [[at, other]];
    });
    const inOrder = pairs.toSorted(([a], [b]) => a - b);
    const kept = longestRun(inOrder.map(([, other]) => other)).map((at) => inOrder[at]);
    return kept.length > 0 ? kept.filter((pair) => pair !== undefined) : null;
  }

  /** The pairs that are most alike in all, in order (Needleman & Wunsch 1970). */
  #guess({ from, to, start, end }: Range): void {
    const [rows, columns] = [to - from, end - start];
    if (rows * columns > PAIRS_LIMIT) return;
    const width = columns + 1;
    const best = new Float64Array((rows + 1) * width);
    const alike = new Float64Array(rows * columns);
    const afterWords = this.#after.slice(start, end).map(({ words }) => wordsOf(words));
    for (let row = rows - 1; row >= 0; row -= 1) {
      const before = this.#before[from + row] as Line;
      const words = wordsOf(before.words);
      for (let column = columns - 1; column >= 0; column -= 1) {
        const after = this.#after[start + column] as Line;
        const share = shareOf(before, after, words, afterWords[column] ?? []);
        alike[row * columns + column] = share;
        const both = share < ALIKE ? 0 : share + (best[(row + 1) * width + column + 1] ?? 0);
        best[row * width + column] = Math.max(
          both,
          best[(row + 1) * width + column] ?? 0,
          best[row * width + column + 1] ?? 0,
        );
      }
    }
    let [row, column] = [0, 0];
    while (row < rows && column < columns) {
      const here = best[row * width + column] ?? 0;
      const share = alike[row * columns + column] ?? 0;
      const both = share + (best[(row + 1) * width + column + 1] ?? 0);
      if (share >= ALIKE && both === here) {
        this.#pair(from + row, start + column);
        row += 1;
        column += 1;
      } else if (best[(row + 1) * width + column] === here) row += 1;
      else column += 1;
    }
  }
}

function wordsAsKey({ words }: Line): string | null {
  return words === '' ? null : words;
}

function labelAsKey({ label }: Line): string | null {
  return label;
}

function shareOf(
  before: Line,
  after: Line,
  words: readonly string[],
  other: readonly string[],
): number {
  if (after.words === '') return 0;
  if (before.label !== null && after.label !== null) return before.label === after.label ? 1 : 0;
  return likeness(words, other);
}

/** The places of what has a key that nothing else in the range has. */
function onlyOnes(
  lines: readonly Line[],
  from: number,
  to: number,
  keyOf: (line: Line) => string | null,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const several = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const key = keyOf(lines[at] as Line);
    if (key === null || key === '') continue;
    if (places.has(key)) several.add(key);
    places.set(key, at);
  }
  for (const key of several) places.delete(key);
  return places;
}
