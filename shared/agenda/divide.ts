import type { Id } from '../model/id.ts';
import type { Contender } from './contenders.ts';

/** So many ways are tried before it counts as impossible, which bounds the work. */
const MOST_TRIED = 20_000;

/**
 * Divides contenders over sessions so that each fits: none before what it needs, none earlier than it may be, a second
 * reading of an issue after the first one's session where it was in a later one. What is on an agenda stays in its
 * session where it can; the rest comes as early as it can.
 * @param chosen each after what it needs
 * @param rooms the minutes of each session, the earliest first
 * @returns the place of the session of each, or `null` where none was found in a bounded number of tries
 */
export function divide(
  chosen: readonly Contender[],
  rooms: readonly number[],
): ReadonlyMap<Id, number> | null {
  const left = [...rooms];
  const placed = new Map<Id, number>();
  const byId = new Map(chosen.map((one) => [one.id, one]));
  let tried = 0;

  const earliest = (one: Contender): number =>
    one.needs.reduce((least, need) => {
      const before = byId.get(need);
      const at = placed.get(need);
      if (!before || at === undefined) return least;
      const isSecond = before.issue === one.issue && before.from < one.from;
      return Math.max(least, isSecond ? at + 1 : at);
    }, one.from);

  const place = (index: number): boolean => {
    const one = chosen[index];
    if (!one) return true;
    for (let session = earliest(one); session < rooms.length; session += 1) {
      tried += 1;
      if (tried > MOST_TRIED) return false;
      const room = left[session] ?? 0;
      if (one.minutes > room) continue;
      left[session] = room - one.minutes;
      placed.set(one.id, session);
      if (place(index + 1)) return true;
      left[session] = room;
      placed.delete(one.id);
    }
    return false;
  };

  return place(0) ? placed : null;
}
