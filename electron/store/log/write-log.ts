import type { LoggedChange } from '../../../shared/model/log.ts';
import { ChainHash } from './chain-hash.ts';
import { toRecord, type ChangeRecord, type TransactionRecord } from './log-record.ts';
import type { LogStatements } from './log-statements.ts';

/** So many changes are put into words at a time, so that an import does not hold all of them at once. */
const WRITTEN_AT_ONCE = 1024;

/**
 * Writes a transaction and its changes to the end of the log.
 * @param before the hash of the transaction that it follows
 * @param changes in order; each is asked for once
 * @returns its own hash
 */
export function writeLog(
  log: LogStatements,
  before: string,
  record: TransactionRecord,
  changes: Iterable<LoggedChange>,
): string {
  const chain = new ChainHash(before, record);
  let records: ChangeRecord[] = [];
  let place = 0;
  const put = (): void => {
    chain.add(records);
    log.appendChanges(records);
    records = [];
  };
  for (const change of changes) {
    records.push(toRecord(change, record, place));
    place += 1;
    if (records.length === WRITTEN_AT_ONCE) put();
  }
  put();
  const hash = chain.end();
  log.append({ ...record, hash });
  return hash;
}
