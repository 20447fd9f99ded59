import { Temporal } from 'temporal-polyfill';
import type { Session } from '../model/entities.ts';
import type { WorkspaceState } from '../model/state.ts';
import { sessionsInOrder } from './warnings.ts';
import { wallTimeAt } from './zone.ts';

/** What a new session begins with; a chair changes what is otherwise. */
export type NewSession = Pick<Session, 'start' | 'timeZone' | 'minutes' | 'place' | 'chair'>;

/**
 * The next session of a group: like the last one, as many days after it as that was after the one before, or a week. The
 * first is tomorrow at ten, on the reader's clock.
 * @param now milliseconds since 1970
 */
export function newSession(state: WorkspaceState, ownZone: string, now: number): NewSession {
  const [last, before] = sessionsInOrder(state).toReversed();
  if (!last) {
    const today = wallTimeAt(now, ownZone).slice(0, 10);
    const start = daysLater(`${today}T10:00`, 1);
    return { start, timeZone: ownZone, minutes: 120, place: '', chair: '' };
  }
  const { timeZone, minutes, place, chair } = last;
  const days = before ? daysBetween(before.start, last.start) : 7;
  return { start: daysLater(last.start, Math.max(1, days)), timeZone, minutes, place, chair };
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

// By the wall clock, so that it begins at the same hour after clocks have changed.
function daysLater(start: string, days: number): string {
  return Temporal.PlainDateTime.from(start).add({ days }).toString({ smallestUnit: 'minute' });
}
