import { characterWidth, isWide, textWidth } from './text-width.ts';

const ELLIPSIS = '…';
/** A line may break after these within a word. */
const BREAKS_AFTER = /[-–—/]/;
/** What belongs to the character before it: marks, joiners and what a joiner joins. */
const JOINED = /^[\p{M}\p{Emoji_Modifier}\u200D]/u;

/** A piece of text that stays on one line. */
interface Piece {
  readonly text: string;
  readonly width: number;
  /** Whether a blank stands before it, unless it begins a line. */
  readonly isApart: boolean;
}

/**
 * Sets a text in lines of a width, as it is set in the upright text weight of the serif. Breaks between words, after hyphens, and
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
  const blank = characterWidth(' ');
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of piecesOf(text, room)) {
    const gap = piece.isApart && line !== '' ? blank : 0;
    if (line !== '' && used + gap + piece.width > room) {
      if (lines.length + 1 === most) {
        return [...lines, shortened(line, width, fontSize)];
      }
      lines.push(line);
      line = piece.text;
      used = piece.width;
    } else {
      line += (gap > 0 ? ' ' : '') + piece.text;
      used += gap + piece.width;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** A line with an ellipsis at its end, in place of as much as the ellipsis needs. */
function shortened(line: string, width: number, fontSize: number): string {
  const clusters = clustersOf(line);
  while (clusters.length > 0 && textWidth(clusters.join('') + ELLIPSIS, fontSize) > width) {
    clusters.pop();
  }
  return clusters.join('').trimEnd() + ELLIPSIS;
}

function* piecesOf(text: string, room: number): Generator<Piece> {
  for (const word of text.split(/\s+/u)) {
    let piece = '';
    let width = 0;
    let isApart = true;
    for (const cluster of clustersOf(word)) {
      const advance = widthOf(cluster);
      const isFull = width + advance > room;
      if (piece !== '' && (isFull || isWide(cluster) || endsPiece(piece))) {
        yield { text: piece, width, isApart };
        piece = '';
        width = 0;
        isApart = false;
      }
      piece += cluster;
      width += advance;
    }
    if (piece !== '') yield { text: piece, width, isApart };
  }
}

function endsPiece(piece: string): boolean {
  const last = piece.at(-1) ?? '';
  return BREAKS_AFTER.test(last) || isWide(piece);
}

/** Characters together with the marks on them. */
function clustersOf(text: string): string[] {
  const clusters: string[] = [];
  for (const character of text) {
    const before = clusters.at(-1);
    if (before !== undefined && (JOINED.test(character) || before.endsWith('\u200D'))) {
      clusters[clusters.length - 1] = before + character;
    } else clusters.push(character);
  }
  return clusters;
}

function widthOf(cluster: string): number {
  let width = 0;
  for (const character of cluster) width += characterWidth(character);
  return width;
}
