import type { Entity, EntityKind } from '../../../model/entities.ts';
import type { Id } from '../../../model/id.ts';
import { ranksAfter } from '../../../model/order.ts';
import { cleanLine, cleanProse, LINE_LIMIT, PROSE_LIMIT } from '../../../model/text.ts';
import { cutTo } from '../../cut.ts';
import { newRow } from '../../new-row.ts';
import { stableId } from '../../stable-id.ts';
import type { EntryList } from '../entries.ts';
import { isBreak, type DraftedItem, type DraftedSession } from './sessions.ts';

/** So long may an item or a session be, in minutes. */
const LONGEST = 100_000;

/**
 * The sessions of a text and their items as entities; what has no day is left out.
 * @param list takes what there is to say of them
 * @param source what the file is called
 * @param title of what has none
 */
export function sessionRows(
  list: EntryList,
  sessions: readonly DraftedSession[],
  source: string,
  title: string,
): {
  readonly rows: ReadonlyMap<EntityKind, readonly Entity[]>;
  readonly lines: ReadonlyMap<Id, number>;
} {
  const writer = new SessionWriter(list, source);
  for (const session of sessions) writer.session(session, lineOf(session.title || title));
  return { rows: writer.rows(), lines: writer.lines };
}

/** Writes sessions and their items down as entities. */
class SessionWriter {
  readonly lines = new Map<Id, number>();
  readonly #sessions: Entity[] = [];
  readonly #items: Entity[] = [];
  readonly #seen = new Map<string, number>();
  readonly #list: EntryList;
  readonly #source: string;

  constructor(list: EntryList, source: string) {
    this.#list = list;
    this.#source = source;
  }

  rows(): ReadonlyMap<EntityKind, readonly Entity[]> {
    const rows = new Map<EntityKind, readonly Entity[]>();
    if (this.#sessions.length > 0)
      rows.set('session', this.#sessions).set('agenda-item', this.#items);
    return rows;
  }

  session(session: DraftedSession, title: string): void {
    const items = session.settled();
    if (session.day === null) {
      for (const item of items) {
        this.#list.leaveOut(item.line, 'agenda-without-day', { title: item.title });
      }
      return;
    }
    if (items.length === 0) return;
    const start = session.start();
    const timeZone = session.zone ?? 'UTC';
    const id = this.#id(session.line, 'markdown', this.#source, 'session', title);
    this.#list.note(session.line, 'session', { title, start, zone: timeZone });
    this.#sessions.push(
      newRow('session', this.#sessions.length, {
        id,
        title,
        start,
        timeZone,
        minutes: Math.min(session.minutes(), LONGEST),
        place: lineOf(session.place),
        chair: lineOf(session.chair),
        status: 'planned',
      }),
    );
    const ranks = ranksAfter([], undefined, items.length);
    items.forEach((item, index) => this.#item(id, item, ranks[index]));
  }

  #item(session: Id, item: DraftedItem, rank: string | undefined): void {
    const id = this.#id(item.line, session, 'agenda-item', item.title);
    const type = isBreak(item.title) ? 'break' : 'item';
    if (item.minutes === null && type === 'item') {
      this.#list.note(item.line, 'agenda-no-minutes', { title: item.title });
    }
    this.#items.push(
      newRow('agenda-item', this.#items.length, {
        id,
        session,
        issue: null,
        title: lineOf(item.title),
        purpose: item.purpose,
        minutes: Math.min(item.minutes ?? 0, LONGEST),
        presenter: lineOf(item.presenter),
        rank,
        startedAt: null,
        endedAt: null,
        notes: notesOf(item.notes),
        type,
      }),
    );
  }

  /** The id of what stands on a line: the same again when the file is read again. */
  #id(line: number, ...path: readonly string[]): Id {
    const place = path.join('\0');
    const count = this.#seen.get(place) ?? 0;
    this.#seen.set(place, count + 1);
    const id = stableId(...path, String(count));
    this.lines.set(id, line);
    return id;
  }
}

function lineOf(text: string): string {
  return cutTo(cleanLine(text), LINE_LIMIT);
}

/** Paragraphs, of which those that are items of a list stand together. */
function notesOf(notes: readonly string[]): string {
  const joined = notes.join('\n\n').replace(/\n\n(?= *- )/gu, '\n');
  return cutTo(cleanProse(joined), PROSE_LIMIT);
}
