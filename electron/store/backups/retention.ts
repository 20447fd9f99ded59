import { REASONS } from './backup-name.ts';

/** What decides whether a copy is kept: see `Backup`. */
export interface Dated {
  readonly why: string;
  readonly at: number;
}

/** So many of today's are kept. */
const OF_TODAY = 6;

/** Of so many days before, one each, the last. */
const DAYS = 30;

/** So many of each other kind are kept. */
const OF_A_KIND = 20;

/**
 * The copies of one workspace that can go: of those that are made now and then all but a few of today and the last
 * one of each day of the month before; of those that were put away before something was done all but the last ones.
 * @param now milliseconds since 1970; days are those of UTC, as in the names
 */
export function superfluous<B extends Dated>(backups: readonly B[], now: number): readonly B[] {
  const newestFirst = backups.toSorted((a, b) => b.at - a.at);
  const rolling = newestFirst.filter(({ why }) => why === REASONS.rolling);
  const today = dayOf(now);
  const kept = new Set(rolling.filter(({ at }) => dayOf(at) === today).slice(0, OF_TODAY));
  const byDay = Map.groupBy(
    rolling.filter(({ at }) => dayOf(at) !== today),
    ({ at }) => dayOf(at),
  );
  for (const [, [last]] of [...byDay].slice(0, DAYS)) if (last) kept.add(last);
  const others = newestFirst.filter(({ why }) => why !== REASONS.rolling);
  for (const [, ofKind] of Map.groupBy(others, ({ why }) => why)) {
    for (const backup of ofKind.slice(0, OF_A_KIND)) kept.add(backup);
  }
  return newestFirst.filter((backup) => !kept.has(backup));
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
