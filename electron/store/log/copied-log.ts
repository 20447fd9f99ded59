import type { Id } from '../../../shared/model/id.ts';
import type { LoggedTransaction } from '../../../shared/model/log.ts';
import type { CopyLog } from './copy-log.ts';
import { labelIn, originIn } from './log-json.ts';
import type { TransactionRecord } from './log-record.ts';
import type { LogStatements } from './log-statements.ts';
import { loggedChanges } from './logged-changes.ts';

/** The hashes of a log's transactions, oldest first. */
export function hashesOf(log: LogStatements): readonly string[] {
  return [...log.chain()].map(({ hash }) => hash);
}

/**
 * What a log has beyond the beginning that it shares with another one.
 * @param hashes of the other log, from its beginning; none gives the whole log
 */
export function copyLogOf(log: LogStatements, hashes: readonly string[]): CopyLog {
  let first: Id | null = null;
  let common = 0;
  const rest: LoggedTransaction[] = [];
  for (const record of log.chain()) {
    first ??= record.id;
    if (rest.length === 0 && record.hash === hashes[common]) common += 1;
    else rest.push(transactionOf(log, record));
  }
  return { first, common, rest };
}

/** A transaction with its changes, from its row. */
export function transactionOf(log: LogStatements, record: TransactionRecord): LoggedTransaction {
  const { seq, id, clock, author, label } = record;
  return {
    ...originIn(record),
    id,
    clock,
    author,
    label: labelIn(label),
    changes: loggedChanges(log, { seq, id }),
  };
}
