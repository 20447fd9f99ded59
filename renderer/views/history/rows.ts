import { sizeOf, TOLD_ONE_BY_ONE, type HistoryEntry } from '../../../shared/history/entries.ts';
import type { Telling } from '../../../shared/history/telling.ts';
import type { Told } from '../../../shared/history/told.ts';

/** A row of the history: a day, what a transaction is called as a whole, or one thing that it did. */
export type Row =
  | { readonly is: 'day'; readonly key: string; readonly at: string }
  | {
      readonly is: 'step';
      readonly key: string;
      readonly entry: HistoryEntry;
      readonly isFirst: true;
    }
  | {
      readonly is: 'telling';
      readonly key: string;
      readonly entry: HistoryEntry;
      readonly telling: Telling;
      /** Whether it is the first row of its transaction: it says when, and who. */
      readonly isFirst: boolean;
    };

/** The rows of the history in order, found by their keys. */
export class HistoryRows {
  readonly rows: readonly Row[];
  readonly #indexes: ReadonlyMap<string, number>;

  constructor(rows: readonly Row[]) {
    this.rows = rows;
    this.#indexes = new Map(rows.map(({ key }, index) => [key, index]));
  }

  /** Where the row with a key stands; -1 for none. */
  indexOf(key: string): number {
    return this.#indexes.get(key) ?? -1;
  }

  /** The row that is so many rows away, the first or last at most; days are passed over. */
  step(key: string | null, by: number): Row | undefined {
    const from = key === null ? -1 : this.indexOf(key);
    const last = this.rows.length - 1;
    const to = Math.min(Math.max(from + by, 0), last);
    const direction = by < 0 ? -1 : 1;
    for (let at = to; at >= 0 && at <= last; at += direction) {
      if (this.rows[at]?.is !== 'day') return this.rows[at];
    }
    for (let at = to; at >= 0 && at <= last; at -= direction) {
      if (this.rows[at]?.is !== 'day') return this.rows[at];
    }
    return undefined;
  }
}

/**
 * Transactions as rows, under the days on which they were done.
 * @param dayOf the day of a moment on the clock of this machine
 */
export function rowsOf(told: readonly Told[], dayOf: (at: string) => string): HistoryRows {
  const rows: Row[] = [];
  let day: string | null = null;
  for (const { entry, tellings } of told) {
    const own = dayOf(entry.at);
    if (own !== day) rows.push({ is: 'day', key: `day ${entry.id}`, at: entry.at });
    day = own;
    const isWhole = needsName(entry, tellings.length);
    if (isWhole) rows.push({ is: 'step', key: entry.id, entry, isFirst: true });
    tellings.forEach((telling, at) => {
      const isFirst = !isWhole && at === 0;
      rows.push({ is: 'telling', key: `${entry.id} ${at}`, entry, telling, isFirst });
    });
  }
  return new HistoryRows(rows);
}

/** Whether a transaction is called something as a whole: where what it did does not say enough by itself. */
function needsName(entry: HistoryEntry, tellings: number): boolean {
  return entry.origin !== 'command' || tellings !== 1 || sizeOf(entry) > TOLD_ONE_BY_ONE;
}
