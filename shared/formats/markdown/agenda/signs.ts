import type { OutlinePart } from '../paragraphs.ts';
import { plainWords } from '../words.ts';
import { readAgendaLine, type AgendaLine } from './item.ts';
import { agendaRows, type AgendaRow } from './table.ts';

/** A heading of an outline. */
export type Heading = Extract<OutlinePart, { kind: 'heading' }>;

/** By what an agenda is told. */
export interface Signs {
  /** The parts with lengths or times, and what each of their lines says. */
  readonly timed: ReadonlyMap<OutlinePart, readonly (AgendaLine | null)[]>;
  /** The headings that say that the agenda comes. */
  readonly over: ReadonlySet<OutlinePart>;
  /** Whether no other text looks so, even without a day. */
  readonly isSure: boolean;
}

/** The signs of an agenda in a text; `null` where there are none. */
export function signsOf(parts: readonly OutlinePart[]): Signs | null {
  const timed = new Map<OutlinePart, readonly (AgendaLine | null)[]>();
  let sure = 0;
  let likely = 0;
  for (const part of parts) {
    const lines = timedLines(part);
    if (lines.every((line) => line === null)) continue;
    timed.set(part, lines);
    for (const line of lines) {
      if (line?.isSure === true) sure += 1;
      else if (line) likely += 1;
    }
  }
  const over = headingsOver(parts);
  const isTitled = /\bagenda\b/iu.test(parts.find(isHeading)?.text ?? '');
  const hasMore = over.size > 0 || isTitled || parts.some((part) => rowsOf(part) !== null);
  return sure === 0 && likely < 2 && !hasMore ? null : { timed, over, isSure: sure > 0 };
}

/** Whether a part is a heading. */
export function isHeading(part: OutlinePart): part is Heading {
  return part.kind === 'heading';
}

/** What the lines of a part say as items of an agenda; of a paragraph each by itself. */
function timedLines(part: OutlinePart): readonly (AgendaLine | null)[] {
  if (part.kind === 'item') return [readAgendaLine(plainWords(part.text))];
  if (part.kind !== 'prose' || part.isCode) return [];
  return part.text.split('\n').map((line) => {
    const words = plainWords(line);
    const said = /\d/.test(words.text) ? readAgendaLine(words) : null;
    // In running text only what begins with it is one.
    return said?.isSure === true || (said?.clock ?? null) !== null ? said : null;
  });
}

/** The items of a table that is an agenda; `null` for any other part. */
export function rowsOf(part: OutlinePart): readonly AgendaRow[] | null {
  return part.kind === 'other' && part.what === 'table' ? agendaRows(part.rows) : null;
}

/** What a heading says that nothing but an agenda follows, and what one says over a whole text of which a part is one. */
const OVER_AGENDA = [
  /^(?:(?:call|meeting|draft|proposed|our|the) )?(?:agenda(?: items| topics)?|tagesordnung|ordre du jour)\s*(?:\([^()]*\))?:?$/iu,
  /^(?:agenda|tagesordnung|ordre du jour) (?:for|of|der|de|du)\b/iu,
];

/** Whether a heading says nothing but that the agenda comes. */
export function isOverAgenda(title: string): boolean {
  return OVER_AGENDA[0]?.test(title) === true;
}

/** The headings that say that the agenda comes: those that say nothing else, if there are any. */
function headingsOver(parts: readonly OutlinePart[]): ReadonlySet<OutlinePart> {
  const headings = parts.filter(isHeading);
  for (const pattern of OVER_AGENDA) {
    const found = headings.filter(({ text }) => pattern.test(plainWords(text).text));
    // One with nothing under it says nothing.
    const filled = found.filter((heading) => hasList(parts, heading));
    if (filled.length > 0) return new Set(filled);
  }
  return new Set();
}

function hasList(parts: readonly OutlinePart[], heading: Heading): boolean {
  const below = parts.slice(parts.indexOf(heading) + 1);
  const end = below.findIndex((part) => isHeading(part) && part.level <= heading.level);
  return below
    .slice(0, end === -1 ? below.length : end)
    .some((part) => part.kind === 'item' || part.kind === 'other');
}
