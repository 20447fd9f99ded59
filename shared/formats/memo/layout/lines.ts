import { labelledArgument } from '../speech/arguments.ts';
import { isTitle } from './heading-words.ts';
import { isLabelled } from './labels.ts';
import { locatorsIn } from './locators.ts';
import type { MemoLine } from '../mail/mail.ts';

/** What may begin an item of a list: its blanks, its mark, and what it says. */
export const ITEM =
  /^([ \t]*)((?:[-•–—+·o▪◦‣●○■□→⇒➔?]|->|=>|\*{1,6})|(?:\(?(?!(?:[pPsSl]|art)\.[ \t]+\d|M\.[ \t]+\p{Lu})(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4}|[IVX]{2,4})[.)])|(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=[ \t]+[\p{L}¿“"]))|(?:\d{1,2}\/)|(?:\d{1,2} [-–—]))[ \t]+(.*)$/u;

/** A memo whose lines are no longer than this was not broken by its width. */
export const NARROW = 60;
/** A mark, a blank, and what a person leaves free. */
export const ROOM = 8;

/** The next line that is not empty. */
export function following(lines: readonly MemoLine[], index: number): string {
  return lines.slice(index + 1, index + 4).find(({ text }) => text.trim() !== '')?.text ?? '';
}

/** Whether a few words stand over a list or a text that begins on the next line, and do not run on into it. */
export function isOverText(words: string, next: string, width: number): boolean {
  const isSpoken = /^\p{L}[^:?]{1,30}: +\S/u.test(next) && !isLabelled(next);
  const isBelow = ITEM.test(next) || isSpoken;
  if (words.endsWith('?') && isBelow) return !/[.!?:]\s/.test(words);
  // The next word would have had room: what runs on below begins anew.
  const [word = ''] = next.trim().split(' ');
  const isBroken =
    /^\p{Lu}/u.test(next) &&
    next.length > NARROW &&
    words.length + word.length + ROOM < Math.min(width, next.length);
  const most = isBroken ? 9 : ITEM.test(next) ? 6 : 4;
  // “How long it may take (2.3)” is called by its words.
  const bare = words.replace(/ \((?:[^()]|\([^()]*\))+\)$/u, (place) =>
    locatorsIn(place).length > 0 || /^ \([\d.]+\)$/.test(place) ? '' : place,
  );
  const isShort = /^\p{Lu}[^.:;,!?]*$/u.test(bare) && bare.split(/\s+/).length <= most;
  const isBeginning =
    ITEM.test(next) ||
    labelledArgument(next.trim()) !== null ||
    (/^\p{Lu}/u.test(next) && next.length > words.length);
  return isShort && isBeginning && bare.length * 2 < width;
}

/** Whether a few words that stand alone are over a line that is set in below them: “pricing”, “  rob: two tiers”. */
export function isOverSetIn(line: string, next: string, above: string): boolean {
  return (
    above.trim() === '' &&
    indentOf(line) === 0 &&
    indentOf(next) > 0 &&
    !ITEM.test(next) &&
    line.trim().split(' ').length < 6 &&
    !/[.;,:]$/u.test(line.trimEnd())
  );
}

/** A line that only counts what comes. */
export const COUNTING =
  /^((?:issue|topic|question|item|divergence|frage|thema|punkt) ?#? ?(?:\d{1,2}|[A-H]))[.:]?$/iu;

/** Whether a title or a question comes right below a line that counts it, or after one blank line. */
export function isBelowCount(next: string, after: string): boolean {
  const title = next.trim() === '' ? after.trim() : next.trim();
  return (
    title !== '' &&
    !ITEM.test(title) &&
    (title.endsWith('?') || isTitle(title)) &&
    !title.includes(': ')
  );
}

/** A line without its blanks and the mark of an item. */
export function unmarked(line: string): string {
  return ITEM.exec(line)?.[3] ?? line.trim();
}

/** How far a line is set in, in columns. */
export function indentOf(line: string): number {
  return (/^[ \t]*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;
}

/** How deep a line stands: by its blanks, or by a mark that says so itself: `2.1`, `**`. */
export function levelOf(line: string): number {
  const [, , mark = ''] = ITEM.exec(line) ?? [];
  const own = /^\d/.test(mark) ? (mark.match(/\.(?=\d)/g) ?? []).length : mark.length - 1;
  return indentOf(line) + (/^(?:\*\*|\d)/.test(mark) ? own * 4 : 0);
}
