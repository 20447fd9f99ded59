import type { LoggedChange, LoggedTransaction } from '../../../shared/model/log.ts';
import { fromRecord, type TransactionRecord } from './log-record.ts';
import type { LogStatements } from './log-statements.ts';

/** The changes of a transaction of the log, in order. */
export function loggedChanges(
  log: LogStatements,
  { seq, id }: Pick<TransactionRecord, 'seq' | 'id'>,
): readonly LoggedChange[] {
  return log.changes(seq).map((record) => fromRecord(record, id));
}

/**
 * What the transactions of the log did, oldest first.
 * @param isIn which of them, by when they were and where they stand in the log
 */
export function* loggedTransactions(
  log: LogStatements,
  isIn: (transaction: Pick<TransactionRecord, 'seq' | 'clock'>) => boolean = () => true,
): Generator<Pick<LoggedTransaction, 'clock' | 'changes'>, void, undefined> {
  for (const { record, changes } of log.steps()) {
    const { id, clock } = record;
    if (isIn(record)) yield { clock, changes: changes.map((change) => fromRecord(change, id)) };
  }
}
