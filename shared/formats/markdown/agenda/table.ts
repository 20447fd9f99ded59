import type { PipeRow } from '../pipe-table.ts';
import { plainWords } from '../words.ts';
import { clockIn, type ClockSpan } from './clock.ts';
import { lengthOf, titled } from './item.ts';
import { minutesIn } from './length.ts';

/** An item of an agenda that is laid out as a table. */
export interface AgendaRow {
  readonly line: number;
  readonly minutes: number | null;
  readonly clock: ClockSpan | null;
  /** With its markup. */
  readonly title: string;
  readonly presenter: string;
  readonly purpose: string;
  /** What other columns say, `Scribe: Ana`. */
  readonly more: readonly string[];
}

/** What the columns of an agenda are called, in lower case without stops. */
const COLUMNS = {
  length: [
    'timebox',
    'time box',
    'duration',
    'length',
    'min',
    'mins',
    'minutes',
    'allotted time',
    'time allotted',
    'dauer',
    'minuten',
    'durée',
  ],
  time: [
    'time',
    'when',
    'start',
    'start time',
    'begin',
    'from',
    'slot',
    'zeit',
    'uhrzeit',
    'beginn',
    'heure',
    'début',
  ],
  end: ['end', 'end time', 'until', 'to', 'ende', 'fin'],
  title: [
    'topic',
    'topics',
    'item',
    'items',
    'agenda item',
    'agenda',
    'subject',
    'title',
    'session',
    'what',
    'discussion',
    'thema',
    'top',
    'tagesordnungspunkt',
    'punkt',
    'sujet',
    'point',
  ],
  presenter: [
    'presenter',
    'presenters',
    'presenter(s)',
    'speaker',
    'speakers',
    'lead',
    'leader',
    'discussion lead',
    'who',
    'champion',
    'champions',
    'owner',
    'by',
    'host',
    'referent',
    'referentin',
    'wer',
    'intervenant',
    'qui',
  ],
  purpose: ['purpose', 'type', 'goal', 'action', 'zweck', 'ziel', 'objet'],
} as const;
type Column = keyof typeof COLUMNS;

/** The items of a table that is an agenda, by its heads; `null` for a table of anything else. */
export function agendaRows(rows: readonly PipeRow[]): readonly AgendaRow[] | null {
  const [head, ...body] = rows;
  const heads = (head?.cells ?? []).map((cell) => plainWords(cell).text);
  const keys = heads.map((name) => name.toLowerCase().replace(/[.:*]/g, '').trim());
  const at = (column: Column): number =>
    keys.findIndex((key) => (COLUMNS[column] as readonly string[]).includes(key));
  const title = at('title');
  if (title === -1 || (at('length') === -1 && at('time') === -1)) return null;
  const known = new Set((Object.keys(COLUMNS) as Column[]).map(at));
  const found = body.map(({ line, cells }): AgendaRow => {
    const plain = (column: Column): string => plainWords(cells[at(column)] ?? '').text;
    const start = clockIn(plain('time'));
    const end = start?.end ?? clockIn(plain('end'))?.start ?? null;
    const said = minutesIn(plain('length'), true) ?? minutesIn(plain('time'));
    const span = start && end !== null ? lengthOf(start.start, end) : null;
    const more = cells.flatMap((cell, index) =>
      known.has(index) || cell.trim() === '' ? [] : [`${heads[index] ?? ''}: ${cell.trim()}`],
    );
    const own = plain('presenter');
    const words = plainWords(cells[title] ?? '');
    // Without a column for it, who presents stands with the topic.
    const parted = at('presenter') === -1 ? titled(words.text, words.links) : null;
    return {
      line,
      minutes: said ?? span,
      clock: start && { start: start.start, end },
      title: cells[title] ?? '',
      presenter: parted?.presenter || own,
      purpose: plain('purpose').toLowerCase(),
      more,
    };
  });
  const timed = found.filter(({ minutes, clock }) => minutes !== null || clock !== null);
  return timed.length === 0 && body.length > 0 ? null : found.filter((row) => row.title !== '');
}
