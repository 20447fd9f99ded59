import type { OutlinePart } from '../paragraphs.ts';
import { AgendaFinder, type Agenda } from './finder.ts';
import { LENGTH } from './length.ts';
import { signsOf } from './signs.ts';

/** Without any of these no text has an agenda in it. */
const MAY_BE = new RegExp(
  `${LENGTH}|\\d[:.h]\\d\\d|\\d\\s*[ap]\\.?m\\b|\\b\\d{4}\\s*[-–]\\s*\\d{4}\\b|^[ \\t]*\\|.*(?:min|time|dur)|agenda|tagesordnung|ordre du jour`,
  'imu',
);

/** Whether a text can have an agenda in it: to be asked before it is looked for. */
export function mayBeAgenda(text: string): boolean {
  return MAY_BE.test(text);
}

/**
 * Finds the agendas in a text: items with their lengths or times, in lists, in tables or line by line, under a heading
 * or a line that names the day.
 * @param source what the file is called: it may name the day where nothing else does
 * @returns `null` where there is none
 */
export function agendaIn(parts: readonly OutlinePart[], source: string): Agenda | null {
  const signs = signsOf(parts);
  if (!signs) return null;
  const finder = new AgendaFinder(parts, signs, source);
  for (const part of parts) finder.take(part);
  const agenda = finder.finish();
  const hasDay = agenda.sessions.some(({ day, items }) => day !== null && items.length > 0);
  return hasDay || signs.isSure ? agenda : null;
}
