import type { Database } from 'better-sqlite3';
import type { HistoryCursor } from '../../../shared/history/entries.ts';
import { TRANSACTION, type TransactionRecord } from '../log/log-record.ts';

/** The log in the order of its clocks, which after a merge is not that in which it was written. */
export interface ClockOrder {
  /** Transactions older than a place, the latest clock first. */
  older(than: HistoryCursor, limit: number): readonly TransactionRecord[];
}

/**
 * Puts the log in the order of its clocks, in memory, and takes in what came since each time that it is asked. As an
 * index in the file the order would cost every edit a page, and only the history asks for it.
 */
export function clockOrder(db: Database): ClockOrder {
  const since = db.prepare<[number], HistoryCursor>(
    'SELECT clock, seq FROM log_transaction WHERE seq > ? ORDER BY seq',
  );
  const transaction = db.prepare<[number], TransactionRecord>(`${TRANSACTION} WHERE seq = ?`);
  const order: HistoryCursor[] = [];
  let known = 0;
  return {
    older: (than, limit) => {
      const fresh = since.all(known);
      if (fresh.length > 0) {
        known = fresh.at(-1)?.seq ?? known;
        for (const place of fresh) order.push(place);
        order.sort(compare);
      }
      const end = countBefore(order, than);
      const places = order.slice(Math.max(0, end - limit), end).toReversed();
      return places.flatMap(({ seq }) => transaction.get(seq) ?? []);
    },
  };
}

function compare(a: HistoryCursor, b: HistoryCursor): number {
  if (a.clock !== b.clock) return a.clock < b.clock ? -1 : 1;
  return a.seq - b.seq;
}

/** How many places of a list in order come before one. */
function countBefore(order: readonly HistoryCursor[], than: HistoryCursor): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = order[middle];
    if (place && compare(place, than) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
