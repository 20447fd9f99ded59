import type { Database } from 'better-sqlite3';
import { ZERO_CLOCK, type Clock } from '../../../shared/model/clock.ts';
import type { Id } from '../../../shared/model/id.ts';
import type { ChangeId } from '../../../shared/model/log.ts';
import { ZERO_HASH } from './chain-hash.ts';
import { groupedInsert } from '../tables/grouped-insert.ts';
import { logEntityStatements, type LogEntityStatements } from './log-entity-statements.ts';
import {
  CHANGE,
  splitChangeId,
  TRANSACTION,
  type ChangeRecord,
  type TransactionRecord,
} from './log-record.ts';
import { logSteps, type LogStep } from './log-steps.ts';
import { logUndoStatements, type LogUndoStatements } from './log-undo-statements.ts';

/** The end of the log: what the next transaction follows. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** What can be asked of the log, and added to it. */
export interface LogStatements extends LogEntityStatements, LogUndoStatements {
  head(): Head;
  /** The latest clock, own or merged. */
  lastClock(): Clock;
  /** The latest clock of what changed something: the same in all copies that hold the same. */
  lastChange(): Clock;
  append(transaction: TransactionRecord & { readonly hash: string }): void;
  appendChanges(changes: readonly ChangeRecord[]): void;
  /** The id of a transaction. */
  idOf(seq: number): Id;
  /** One transaction by its id. */
  transaction(id: Id): TransactionRecord | undefined;
  /** Transactions before a number, newest first. */
  before(seq: number, limit: number): readonly TransactionRecord[];
  /** All transactions with their hashes, oldest first. */
  chain(): IterableIterator<TransactionRecord & { readonly hash: string }>;
  /** All transactions with their changes, oldest first. */
  steps(): IterableIterator<LogStep>;
  /** How many changes there are in all. */
  changeCount(): number;
  /** The changes of a transaction, in order. */
  changes(seq: number): readonly ChangeRecord[];
  /** A change by its id. */
  change(id: ChangeId): ChangeRecord | undefined;
}

/** Prepares the statements of the log. */
export function logStatements(db: Database): LogStatements {
  return {
    ...endStatements(db),
    ...transactionStatements(db),
    ...logEntityStatements(db),
    ...logUndoStatements(db),
  };
}

/** Those of the log's end, where it grows. */
function endStatements(
  db: Database,
): Pick<LogStatements, 'head' | 'lastClock' | 'lastChange' | 'append' | 'appendChanges'> {
  const last = db.prepare<[], Head & Pick<TransactionRecord, 'clock' | 'origin'>>(
    'SELECT seq, hash, clock, origin FROM log_transaction ORDER BY seq DESC LIMIT 1',
  );
  const lastBeforeMerge = db
    .prepare<[], Clock | null>("SELECT max(clock) FROM log_transaction WHERE origin <> 'merge'")
    .pluck();
  const append = db.prepare<(string | number | null)[]>(
    `INSERT INTO log_transaction (seq, id, clock, author, origin, target, label, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const appendChanges = groupedInsert<ChangeRecord>(
    db,
    'log_change (seq, place, clock, kind, entity_id, fields, replaced)',
    7,
    (cells, { seq, place, clock, kind, entity_id, fields, replaced }) =>
      void cells.push(seq, place, clock, kind, entity_id, fields, replaced),
  );
  return {
    head: () => {
      const { seq, hash } = last.get() ?? { seq: 0, hash: ZERO_HASH };
      return { seq, hash };
    },
    // What is written here comes after all that is there, so that the end has the latest clock; what a merge brings is
    // older and followed by the merge itself.
    lastClock: () => last.get()?.clock ?? ZERO_CLOCK,
    lastChange: () => {
      const end = last.get();
      const clock = end?.origin === 'merge' ? lastBeforeMerge.get() : end?.clock;
      return clock ?? ZERO_CLOCK;
    },
    append: ({ seq, id, clock, author, origin, target, label, hash }) =>
      void append.run(seq, id, clock, author, origin, target, label, hash),
    appendChanges: (records) => void appendChanges(records),
  };
}

/** Those of transactions and their changes, by number and by id. */
function transactionStatements(
  db: Database,
): Pick<
  LogStatements,
  'idOf' | 'transaction' | 'before' | 'chain' | 'steps' | 'changeCount' | 'changes' | 'change'
> {
  const idOf = db.prepare<[number], Id>('SELECT id FROM log_transaction WHERE seq = ?').pluck();
  const transaction = db.prepare<[Id], TransactionRecord>(`${TRANSACTION} WHERE id = ?`);
  const before = db.prepare<[number, number], TransactionRecord>(
    `${TRANSACTION} WHERE seq < ? ORDER BY seq DESC LIMIT ?`,
  );
  const changes = db.prepare<[number], ChangeRecord>(`${CHANGE} WHERE seq = ? ORDER BY place`);
  const change = db.prepare<[Id, number], ChangeRecord>(
    `${CHANGE} WHERE seq = (SELECT seq FROM log_transaction WHERE id = ?) AND place = ?`,
  );
  return {
    idOf: (seq) => idOf.get(seq) as Id,
    transaction: (id) => transaction.get(id),
    before: (seq, limit) => before.all(seq, limit),
    chain: () =>
      db
        .prepare<[], TransactionRecord & { readonly hash: string }>(
          'SELECT * FROM log_transaction ORDER BY seq',
        )
        .iterate(),
    steps: () => logSteps(db),
    changeCount: () =>
      db.prepare<[], number>('SELECT count(*) FROM log_change').pluck().get() as number,
    changes: (seq) => changes.all(seq),
    change: (id) => {
      const { transaction: of, place } = splitChangeId(id);
      return change.get(of, place);
    },
  };
}
