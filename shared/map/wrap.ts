import { isWide, textUnits, widthOf } from './text-width.ts';

const ELLIPSIS = '…';
/** A line may break after these within a word. */
const BREAKS_AFTER = /[-–—/]$/;
/** What belongs to the character before it: marks, joiners and what a joiner joins. */
const JOINED = /^[\p{M}\p{Emoji_Modifier}\u200D]/u;
const JOINER = '\u200D';

/** A piece of text that stays on one line. */
interface Piece {
  readonly text: string;
  /** In thousandths of the font's size. */
  readonly width: number;
  /** Whether a blank stands before it, unless it begins a line. */
  readonly isApart: boolean;
}

/**
 * Sets a text in lines of a width, in the upright text weight of the serif. Breaks between words, after hyphens, and
 * between characters of scripts without blanks; a word that is too long is cut.
 * @param width in pixels
 * @param fontSize in pixels
 * @param most how many lines there may be; the last one ends in an ellipsis where there is more
 * @returns no line for a text without any letter
 */
export function wrapText(
  text: string,
  width: number,
  fontSize: number,
  most: number,
): readonly string[] {
  const room = (width * 1000) / fontSize;
  const usual = usualLines(text, room, most);
  return usual?.areAll && usual.areExact ? cutOut(text, usual.ends) : setLines(text, room, most);
}

/** How many lines `wrapText` sets a text in. */
export function countLines(text: string, width: number, fontSize: number, most: number): number {
  const room = (width * 1000) / fontSize;
  return usualLines(text, room, most)?.ends.length ?? setLines(text, room, most).length;
}

function setLines(text: string, room: number, most: number): readonly string[] {
  const blank = textUnits(' ');
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of piecesOf(text, room)) {
    const gap = piece.isApart && line !== '' ? blank : 0;
    if (line === '' || used + gap + piece.width <= room) {
      line += (gap > 0 ? ' ' : '') + piece.text;
      used += gap + piece.width;
      continue;
    }
    if (lines.length + 1 === most) return [...lines, shortened(line, room)];
    lines.push(line);
    line = piece.text;
    used = piece.width;
  }
  return line === '' ? lines : [...lines, line];
}

const BLANK = 0x20;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
const DASHES = [0x2013, 0x2014] as const;

/** Where the lines of a text end. */
interface UsualLines {
  /** Behind the last character of each line. */
  readonly ends: readonly number[];
  /** Whether there is no more text than the lines hold. */
  readonly areAll: boolean;
  /** Whether the text has no other blanks than one between two words, so that a line is a stretch of it. */
  readonly areExact: boolean;
}

/**
 * Where the lines end of a text of the usual letters, as most are: found in one pass over its characters, as a large map
 * has ten thousand of them.
 * @returns `null` where only characters with what is on them can tell
 */
function usualLines(text: string, room: number, most: number): UsualLines | null {
  const blank = widthOf(BLANK);
  const ends: number[] = [];
  let used = 0;
  let piece = 0;
  let [hasPiece, isApart, areExact] = [false, true, true];
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : BLANK;
    const isBlank = code === BLANK || (code >= 0x9 && code <= 0xd) || code === 0xa0;
    if (!isBlank) {
      if (!isUsual(code)) return null;
      piece += widthOf(code);
      hasPiece = true;
      if (code !== HYPHEN && code !== SLASH && !isDash(code)) continue;
    }
    if (hasPiece) {
      // Only characters can tell where it is to be cut.
      if (piece > room) return null;
      const gap = isApart ? blank : 0;
      if (ends.length > 0 && used + gap + piece <= room) {
        used += gap + piece;
      } else if (ends.length === most) {
        return { ends, areAll: false, areExact };
      } else {
        ends.push(0);
        used = piece;
      }
      ends[ends.length - 1] = isBlank ? at : at + 1;
      piece = 0;
      hasPiece = false;
    } else if (isApart) {
      areExact = false;
    }
    if (isBlank && code !== BLANK) areExact = false;
    isApart = isBlank;
  }
  return { ends, areAll: true, areExact };
}

/** The lines of a text, without the blanks at which it is broken. */
function cutOut(text: string, ends: readonly number[]): readonly string[] {
  let start = 0;
  return ends.map((end) => {
    const line = text.slice(start, end);
    start = text.charCodeAt(end) === BLANK ? end + 1 : end;
    return line;
  });
}

/** Whether a character is a letter by itself, so that what it is beside makes no difference. */
function isUsual(code: number): boolean {
  if (code < 0x300) return true;
  return (code > 0x36f && code < 0x483) || (code >= 0x2018 && code <= 0x2026) || isDash(code);
}

function isDash(code: number): boolean {
  return code === DASHES[0] || code === DASHES[1];
}

/** A line with an ellipsis at its end, in place of as much as the ellipsis needs. */
function shortened(line: string, room: number): string {
  const clusters = clustersOf(line);
  while (clusters.length > 0 && textUnits(clusters.join('') + ELLIPSIS) > room) clusters.pop();
  return clusters.join('').replace(/[\s·,;:–—-]+$/u, '') + ELLIPSIS;
}

function piecesOf(text: string, room: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const word of text.split(/\s+/u)) {
    const width = textUnits(word);
    if (word === '') continue;
    if (width <= room && isWhole(word)) pieces.push({ text: word, width, isApart: true });
    else cut(word, room, pieces);
  }
  return pieces;
}

/** Whether a line can break nowhere within a word. */
function isWhole(word: string): boolean {
  return !isWide(word) && !/[-–—/]/.test(word);
}

/** Cuts a word where a line may break, and where it must. */
function cut(word: string, room: number, pieces: Piece[]): void {
  let text = '';
  let width = 0;
  let isApart = true;
  const push = (): void => {
    if (text !== '') pieces.push({ text, width, isApart });
    isApart = false;
    text = '';
    width = 0;
  };
  for (const cluster of clustersOf(word)) {
    const advance = textUnits(cluster);
    if (text !== '' && (width + advance > room || isWide(cluster))) push();
    text += cluster;
    width += advance;
    if (isWide(cluster) || BREAKS_AFTER.test(cluster)) push();
  }
  push();
}

/** Characters together with the marks on them. */
function clustersOf(text: string): string[] {
  const clusters: string[] = [];
  for (const character of text) {
    const before = clusters.at(-1);
    if (before !== undefined && (JOINED.test(character) || before.endsWith(JOINER))) {
      clusters[clusters.length - 1] = before + character;
    } else clusters.push(character);
  }
  return clusters;
}
