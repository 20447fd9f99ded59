import { plainText, type Inline } from '../documents/tree.ts';

/** From how many letters on a column gets no wider: its text wraps. */
const WIDE = 48;
const NARROW = 8;

/** So long a word a column is kept wide for. */
const LONG_WORD = 20;

/** What a column has beside its text, in letters. */
const GAP = 3;

/** So many letters of a table's size stand on a line of an upright page, at least. */
const LINE = 90;

/**
 * The widths of a table's columns, by what is in them: no narrower than their words, however long the others are.
 * @param rows the cells of each row, the head among them
 * @param textWidth how wide they are together, in the unit of the result
 */
export function columnWidths(
  rows: readonly (readonly (readonly Inline[])[])[],
  textWidth: number,
): number[] {
  let columns = 1;
  for (const cells of rows) columns = Math.max(columns, cells.length);
  const wanted = Array.from({ length: columns }, (_, index) => {
    let longest = NARROW;
    let word = 0;
    for (const cells of rows) {
      const text = plainText(cells[index] ?? []);
      longest = Math.max(longest, text.length);
      if (word < LONG_WORD) word = Math.max(word, longestWord(text));
    }
    return { text: Math.min(WIDE, longest) + GAP, word: Math.min(LONG_WORD, word) + GAP };
  });
  const letters = shared(wanted);
  const all = sum(letters);
  return letters.map((count) => Math.floor((textWidth * count) / all));
}

/** How many letters each column has: as many as its text wants where there is room, else in proportion, and its words at least. */
function shared(wanted: readonly { readonly text: number; readonly word: number }[]): number[] {
  const kept = new Set<number>();
  for (;;) {
    const room = LINE - sum(wanted.map(({ word }, at) => (kept.has(at) ? word : 0)));
    const asked = sum(wanted.map(({ text }, at) => (kept.has(at) ? 0 : text)));
    const scale = Math.min(1, room / asked);
    const tight = wanted.findIndex(
      ({ text, word }, at) => !kept.has(at) && word < text && text * scale < word,
    );
    // Where not even the words have room, what is left over goes on in proportion.
    if (tight === -1 || room <= 0) {
      return wanted.map(({ text, word }, at) =>
        kept.has(at) ? word : text * Math.max(scale, 0.1),
      );
    }
    kept.add(tight);
  }
}

function longestWord(text: string): number {
  return Math.max(
    0,
    ...text
      .slice(0, 10_000)
      .split(/\s+/u)
      .map((word) => word.length),
  );
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
