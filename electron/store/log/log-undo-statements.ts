import type { Database } from 'better-sqlite3';
import type { Id } from '../../../shared/model/id.ts';
import { TRANSACTION, type TransactionRecord } from './log-record.ts';

/** What a step back or forth asks of the log. */
export interface LogUndoStatements {
  /**
   * The newest command that is not undone now. What founded the file is none, nor is what was there when copies came
   * together: others may rest on it.
   */
  undoable(): TransactionRecord | undefined;
  /** The last undone command, if no other command came after it was undone. */
  redoable(): TransactionRecord | undefined;
  /** Whether copies ever came together in it. */
  isMerged(): boolean;
  /** All transactions that take another one back or repeat it. */
  targeting(): readonly TransactionRecord[];
  /** The undo that took a transaction back last. */
  undoOf(target: Id): TransactionRecord | undefined;
}

/** Up to here nothing is undone: the founding of the file, and the last time that copies came together. */
const FLOOR = `(SELECT coalesce(max(seq), 1) FROM log_transaction WHERE origin = 'merge')`;

/** What was last done about a transaction: undone, done again, or nothing. */
const FATE = `(SELECT origin FROM log_transaction u WHERE u.target = t.id ORDER BY u.seq DESC LIMIT 1)`;

/** Prepares the statements of a step back or forth. */
export function logUndoStatements(db: Database): LogUndoStatements {
  const undoable = db.prepare<[], TransactionRecord>(
    `${TRANSACTION} WHERE origin = 'command' AND seq > ${FLOOR} AND ${FATE} IS NOT 'undo'
     ORDER BY seq DESC LIMIT 1`,
  );
  const redoable = db.prepare<[], TransactionRecord>(
    `${TRANSACTION} WHERE id = (
       SELECT target FROM log_transaction u
       WHERE seq > (SELECT seq FROM log_transaction WHERE origin IN ('command', 'merge')
                    ORDER BY seq DESC LIMIT 1)
         AND origin = 'undo' AND seq > ${FLOOR}
         AND NOT EXISTS (SELECT 1 FROM log_transaction r WHERE r.target = u.target AND r.seq > u.seq)
       ORDER BY seq DESC LIMIT 1)`,
  );
  const isMerged = db
    .prepare<[], 0 | 1>(`SELECT EXISTS (SELECT 1 FROM log_transaction WHERE origin = 'merge')`)
    .pluck();
  const targeting = db.prepare<[], TransactionRecord>(`${TRANSACTION} WHERE target IS NOT NULL`);
  const undoOf = db.prepare<[Id], TransactionRecord>(
    `${TRANSACTION} WHERE target = ? AND origin = 'undo' ORDER BY seq DESC LIMIT 1`,
  );
  return {
    undoable: () => undoable.get(),
    redoable: () => redoable.get(),
    isMerged: () => isMerged.get() === 1,
    targeting: () => targeting.all(),
    undoOf: (target) => undoOf.get(target),
  };
}
