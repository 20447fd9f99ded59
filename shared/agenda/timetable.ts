import type { AgendaItem, Session } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { momentOf } from './zone.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** What the clock has to know of an item. */
export type TimedItem = Pick<
  AgendaItem,
  'id' | 'minutes' | 'startedAt' | 'endedAt' | 'pausedSeconds'
>;

/** What the clock has to know of a session. */
export type TimedSession = Pick<
  Session,
  'start' | 'timeZone' | 'minutes' | 'status' | 'startedAt' | 'endedAt'
>;

/** When an item is or was taken up. Moments are milliseconds since 1970. */
export type Slot =
  | {
      readonly item: Id;
      readonly state: 'planned' | 'running' | 'over';
      readonly start: number;
      readonly end: number;
    }
  /** The session was closed before it came to the item. */
  | { readonly item: Id; readonly state: 'unreached' };

/** The clock times of a session. */
export interface Timetable {
  /** In the agenda's order. */
  readonly slots: readonly Slot[];
  /** When the session begins, or began. */
  readonly start: number;
  /** When it is to be over by its length. */
  readonly limit: number;
  /** When its last item ends, as far as is known now. */
  readonly end: number;
  /** By how many minutes the items take longer than the session does; 0 where they fit. */
  readonly minutesOver: number;
}

/**
 * The clock times of a session's items. Before it begins they run on from its planned start; while it runs, what
 * was taken up has the times that it really had, and the rest runs on from now.
 * @param items in the agenda's order
 * @param now milliseconds since 1970
 */
export function timetableOf(
  session: TimedSession,
  items: readonly TimedItem[],
  now: number,
): Timetable {
  const planned = momentOf(session.start, session.timeZone);
  const start = timeOf(session.startedAt) ?? planned;
  const limit = start + session.minutes * MINUTE;
  let cursor = firstFree(session, items, start, now);
  const slots = items.map((item): Slot => {
    const began = timeOf(item.startedAt);
    if (began !== null) {
      const ended = timeOf(item.endedAt);
      return ended === null
        ? { item: item.id, state: 'running', start: began, end: expectedEnd(item, began, now) }
        : { item: item.id, state: 'over', start: began, end: ended };
    }
    if (session.status === 'closed') return { item: item.id, state: 'unreached' };
    const from = cursor;
    cursor += item.minutes * MINUTE;
    return { item: item.id, state: 'planned', start: from, end: cursor };
  });
  const ends = slots.flatMap((slot) => (slot.state === 'unreached' ? [] : [slot.end]));
  const end = timeOf(session.endedAt) ?? Math.max(start, ...ends);
  return { slots, start, limit, end, minutesOver: Math.max(0, Math.ceil((end - limit) / MINUTE)) };
}

/** When the next item can be taken up. */
function firstFree(
  { status }: TimedSession,
  items: readonly TimedItem[],
  start: number,
  now: number,
): number {
  if (status !== 'running') return start;
  const running = items.find(({ startedAt, endedAt }) => startedAt !== null && endedAt === null);
  const began = timeOf(running?.startedAt ?? null);
  if (running && began !== null) return expectedEnd(running, began, now);
  return Math.max(start, now) + Math.max(0, timeLeftPaused(items, now));
}

/** How much of its time is left to an item that was left and not yet left behind, in milliseconds. */
function timeLeftPaused(items: readonly TimedItem[], now: number): number {
  const at = items.findLastIndex(({ startedAt }) => startedAt !== null);
  const last = items[at];
  return last && at < items.length - 1 ? timeLeft(last, now) : 0;
}

function expectedEnd(item: TimedItem, began: number, now: number): number {
  return Math.max(now, began + item.minutes * MINUTE + item.pausedSeconds * SECOND);
}

/**
 * How long a session has been on an item, in milliseconds: what it spent on others in between does not count.
 * @param now milliseconds since 1970
 */
export function timeSpent(item: TimedItem, now: number): number {
  const began = timeOf(item.startedAt);
  if (began === null) return 0;
  const until = timeOf(item.endedAt) ?? now;
  return Math.max(0, until - began - item.pausedSeconds * SECOND);
}

/** How much of its time an item has left, in milliseconds; less than nothing where it takes longer. */
export function timeLeft(item: TimedItem, now: number): number {
  return item.minutes * MINUTE - timeSpent(item, now);
}

function timeOf(timestamp: string | null): number | null {
  const time = timestamp === null ? Number.NaN : Date.parse(timestamp);
  return Number.isNaN(time) ? null : time;
}
