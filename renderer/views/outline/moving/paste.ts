import type { ElementKind } from '../../../../shared/model/vocabulary.ts';
import { SIGNS, type SignKind } from '../../../components/elements/KindSign.tsx';
import { splitPrefix } from '../typing/prefix.ts';
import { signOf, standing, usualSign, type Standing } from '../typing/signs.ts';

/** A line as it was pasted. */
export interface PastedLine {
  /** How far it is indented, in levels; 0 is where the first line is. */
  readonly depth: number;
  readonly text: string;
}

/** A line that has found its place: how it stands under the line at `parent`, or where the paste goes. */
export interface PlacedLine extends Standing {
  /** The index of the line above it in the tree; `null` for those right under the place of the paste. */
  readonly parent: number | null;
  readonly text: string;
}

const TAB = 4;

// Lists of other programs: a dot, a dash or a number that says nothing of the kind. A plus or a minus
// counts as one only where it makes no sense as a sign.
const BULLET = /^(?:[*•◦▪·‣]|\d{1,3}[.)])\s+/;
const AMBIGUOUS = /^[-+–−]\s+/;

const LINE_END = /\r\n|[\r\n\u2028\u2029]/;

/** Where one sentence ends and the next begins. */
const NEXT_SENTENCE = /[.!?…]["'”’)\]]*\s+["'“‘(¿¡]*[\p{Lu}\p{Lo}]|[。！？]/gu;

/**
 * Whether a text is prose, such as a mail, in which a line says nothing by itself: with blank lines in it, and with
 * sentence after sentence outside of what is a list or an outline.
 */
export function isProse(text: string): boolean {
  const lines = text.trim().split(LINE_END);
  if (lines.every((line) => line.trim() !== '')) return false;
  const plain = lines.map((line) => (isEntry(line) ? '' : line)).join('\n');
  return (plain.match(NEXT_SENTENCE)?.length ?? 0) > 1;
}

function isEntry(line: string): boolean {
  return /^\s/.test(line) || BULLET.test(line) || splitPrefix(line) !== null;
}

/** Takes text apart into lines: blank ones go, indentation by tabs or blanks becomes depth. */
export function readLines(text: string): readonly PastedLine[] {
  const lines: PastedLine[] = [];
  const open: number[] = [];
  for (const raw of text.split(LINE_END)) {
    const body = raw.trim();
    if (body === '') continue;
    const width = indentation(raw);
    while ((open.at(-1) ?? -1) >= width) open.pop();
    lines.push({ depth: open.length, text: body });
    open.push(width);
  }
  return lines;
}

function indentation(line: string): number {
  let width = 0;
  for (const character of line) {
    if (character === '\t') width += TAB - (width % TAB);
    else if (/\s/.test(character)) width += 1;
    else break;
  }
  return width;
}

/**
 * Finds what each line is: what its prefix says where that can stand there, otherwise what usually
 * comes there; a prefix that says something impossible stays in the text. In a list whose lines all begin
 * with dashes or other bullets, one dash that can be no sign where it stands says that none of them is one.
 * @param parent the kind of what they are pasted under; `null` at the top
 * @param beside the sign of the line beside the first one
 */
export function placeLines(
  lines: readonly PastedLine[],
  parent: ElementKind | null,
  beside: SignKind | null,
): readonly PlacedLine[] {
  const placed = place(lines, parent, beside);
  const isList = lines.every(({ text }) => BULLET.test(text) || AMBIGUOUS.test(text));
  const isOddSign = ({ parent: above }: PlacedLine, at: number): boolean =>
    isImpossible(lines[at]?.text ?? '', above === null ? parent : (placed[above]?.kind ?? null));
  if (!isList || !placed.some(isOddSign)) return placed;
  const plain = lines.map(({ depth, text }) => ({ depth, text: withoutBullet(text) }));
  return place(plain, parent, beside);
}

/** Whether a line begins with a sign that cannot stand under a parent. */
function isImpossible(text: string, parent: ElementKind | null): boolean {
  const prefix = splitPrefix(text);
  return prefix !== null && standing(prefix.sign, parent) === null;
}

function place(
  lines: readonly PastedLine[],
  parent: ElementKind | null,
  beside: SignKind | null,
): readonly PlacedLine[] {
  const placed: PlacedLine[] = [];
  /** The last line on each level. */
  const path: number[] = [];
  for (const { depth, text } of lines) {
    const level = Math.min(depth, path.length);
    const above = path[level - 1] ?? null;
    const sibling = path[level] === undefined ? null : placed[path[level]];
    path.length = level;
    const kind = above === null ? parent : (placed[above] as PlacedLine).kind;
    const nearby = sibling ? signOf(sibling) : above === null ? beside : null;
    path.push(placed.length);
    placed.push({ parent: above, ...understand(text, kind, nearby) });
  }
  return placed;
}

function understand(
  line: string,
  parent: ElementKind | null,
  beside: SignKind | null,
): Standing & { readonly text: string } {
  const prefix = splitPrefix(line);
  const said = prefix && prefix.rest !== '' ? standing(prefix.sign, parent) : null;
  if (prefix && said) return { ...said, text: prefix.rest };
  const usual = standing(usualSign(parent, beside), parent);
  return { ...(usual ?? { kind: 'issue', as: null }), text: withoutBullet(line) };
}

function withoutBullet(line: string): string {
  return line.replace(BULLET, '').replace(AMBIGUOUS, '') || line;
}

/** A line of the outline, to be written as text. */
export interface PrintedLine extends Standing {
  readonly depth: number;
  readonly text: string;
}

/** Lines as text that says the same when it is pasted: a tab a level, the sign, the words. */
export function printLines(lines: readonly PrintedLine[]): string {
  const top = Math.min(...lines.map(({ depth }) => depth));
  return lines
    .map(({ depth, text, ...stands }) => {
      const sign = signOf(stands);
      return `${'\t'.repeat(depth - top)}${sign === 'contra' ? '-' : SIGNS[sign]} ${text}`;
    })
    .join('\n');
}
