import type { Database } from 'better-sqlite3';
import type { HistoryCursor } from '../../../shared/history/entries.ts';
import type { Clock } from '../../../shared/model/clock.ts';
import type { Id } from '../../../shared/model/id.ts';
import { TRANSACTION, type TransactionRecord } from '../log/log-record.ts';
import { clockOrder, type ClockOrder } from './clock-order.ts';

/** What the history asks of the log beyond what writing it needs. */
export interface HistoryStatements extends ClockOrder {
  /** How many changes a transaction made, by kind. */
  counts(seq: number): readonly { readonly kind: string; readonly count: number }[];
  /** The same, only those that touched one of some entities. */
  touching(
    entities: readonly Id[],
    than: HistoryCursor,
    limit: number,
  ): readonly TransactionRecord[];
  /** The entities of which a change ever named this one in a field. */
  everNaming(id: Id): readonly Id[];
  /** Everybody who ever changed something, by name. */
  authors(): readonly string[];
  /** The clock of the transaction that made an entity first. */
  madeAt(entity: Id): Clock | undefined;
}

/** Prepares what the history asks, when somebody looks at it first: a window that opens need not wait for it. */
export function historyStatements(db: Database): HistoryStatements {
  const counts = db.prepare<[number], { readonly kind: string; readonly count: number }>(
    'SELECT kind, count(*) AS count FROM log_change WHERE seq = ? GROUP BY kind ORDER BY min(place)',
  );
  const touching = db.prepare<[string, Clock, number, number], TransactionRecord>(
    `${TRANSACTION} WHERE seq IN (
       SELECT DISTINCT seq FROM log_change
       WHERE entity_id IN (SELECT value FROM json_each(?)) AND (clock, seq) < (?, ?)
       ORDER BY clock DESC, seq DESC LIMIT ?)
     ORDER BY clock DESC, seq DESC`,
  );
  const everNaming = db
    .prepare<[string], Id>('SELECT DISTINCT entity_id FROM log_change WHERE instr(fields, ?) > 0')
    .pluck();
  const authors = db
    .prepare<[], string>('SELECT DISTINCT author FROM log_transaction ORDER BY author')
    .pluck();
  const madeAt = db
    .prepare<[Id], Clock>('SELECT clock FROM log_change WHERE entity_id = ? ORDER BY clock LIMIT 1')
    .pluck();
  return {
    ...clockOrder(db),
    counts: (seq) => counts.all(seq),
    touching: (entities, { clock, seq }, limit) =>
      touching.all(JSON.stringify(entities), clock, seq, limit),
    everNaming: (id) => everNaming.all(`"${id}"`),
    authors: () => authors.all(),
    madeAt: (entity) => madeAt.get(entity),
  };
}
