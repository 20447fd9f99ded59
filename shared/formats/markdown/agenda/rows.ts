import type { Entity, EntityKind } from '../../../model/entities.ts';
import type { Id } from '../../../model/id.ts';
import { ranksAfter } from '../../../model/order.ts';
import { cleanLine, cleanProse, LINE_LIMIT, PROSE_LIMIT } from '../../../model/text.ts';
import { newRow } from '../../new-row.ts';
import { stableId } from '../../stable-id.ts';
import type { EntryList } from '../entries.ts';
import { isBreak, type DraftedSession } from './sessions.ts';

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
  const found: Entity[] = [];
  const items: Entity[] = [];
  const lines = new Map<Id, number>();
  const seen = new Map<string, number>();
  const idOf = (...path: readonly string[]): Id => {
    const place = path.join('\0');
    const count = seen.get(place) ?? 0;
    seen.set(place, count + 1);
    return stableId(...path, String(count));
  };
  for (const session of sessions) {
    const settled = session.settled();
    if (session.day === null) {
      for (const item of settled) {
        list.leaveOut(item.line, 'agenda-without-day', { title: item.title });
      }
      continue;
    }
    if (settled.length === 0) continue;
    const named = lineOf(session.title || title);
    const start = session.start();
    const zone = session.zone ?? 'UTC';
    const id = idOf('markdown', source, 'session', named);
    lines.set(id, session.line);
    list.note(session.line, 'session', { title: named, start, zone });
    found.push(
      newRow('session', found.length, {
        id,
        title: named,
        start,
        timeZone: zone,
        minutes: Math.min(session.minutes(), LONGEST),
        place: lineOf(session.place),
        chair: lineOf(session.chair),
        status: 'planned',
      }),
    );
    const ranks = ranksAfter([], undefined, settled.length);
    settled.forEach((item, index) => {
      const own = idOf(id, 'agenda-item', item.title);
      lines.set(own, item.line);
      const type = isBreak(item.title) ? 'break' : 'item';
      if (item.minutes === null && type === 'item') {
        list.note(item.line, 'agenda-no-minutes', { title: item.title });
      }
      items.push(
        newRow('agenda-item', items.length, {
          id: own,
          session: id,
          issue: null,
          title: lineOf(item.title),
          purpose: item.purpose,
          minutes: Math.min(item.minutes ?? 0, LONGEST),
          presenter: lineOf(item.presenter),
          rank: ranks[index],
          startedAt: null,
          endedAt: null,
          notes: notesOf(item.notes),
          type,
        }),
      );
    });
  }
  const rows = new Map<EntityKind, readonly Entity[]>();
  if (found.length > 0) rows.set('session', found).set('agenda-item', items);
  return { rows, lines };
}

function lineOf(text: string): string {
  return cleanLine(text).slice(0, LINE_LIMIT);
}

/** Paragraphs, of which those that are items of a list stand together. */
function notesOf(notes: readonly string[]): string {
  const joined = notes.join('\n\n').replace(/\n\n(?= *- )/gu, '\n');
  return cleanProse(joined).slice(0, PROSE_LIMIT);
}
