import type { LoggedChange } from '../../shared/model/log.ts';
import { fromRecord, type TransactionRecord } from './log-record.ts';
import type { LogStatements } from './log-statements.ts';

/** The changes of a transaction of the log, in order. */
export function loggedChanges(
  log: LogStatements,
  { seq, id }: Pick<TransactionRecord, 'seq' | 'id'>,
): readonly LoggedChange[] {
  return log.changes(seq).map((record) => fromRecord(record, id));
}
