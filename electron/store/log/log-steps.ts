import type { Database } from 'better-sqlite3';
import type { ChangeRecord, TransactionRecord } from './log-record.ts';

/** A transaction of the log with all its changes, in order. */
export interface LogStep {
  readonly record: TransactionRecord & { readonly hash: string };
  readonly changes: readonly ChangeRecord[];
}

/** So many transactions are read at once: one by one, asking would take longer than reading. */
const READ_AT_ONCE = 512;

/** Reads the whole log, oldest first. Changes of no transaction are passed over. */
export function* logSteps(db: Database): Generator<LogStep, void, undefined> {
  const transactions = db.prepare<[number, number], LogStep['record']>(
    'SELECT * FROM log_transaction WHERE seq > ? ORDER BY seq LIMIT ?',
  );
  const changes = db.prepare<[number, number], ChangeRecord>(
    'SELECT * FROM log_change WHERE seq BETWEEN ? AND ? ORDER BY seq, place',
  );
  for (let last = Number.MIN_SAFE_INTEGER; ;) {
    const records = transactions.all(last, READ_AT_ONCE);
    const [first] = records;
    if (!first) return;
    last = records.at(-1)?.seq ?? last;
    yield* together(records, changes.all(first.seq, last));
  }
}

/** Puts transactions and their changes together, both of which are in order. */
function* together(
  records: readonly LogStep['record'][],
  changes: readonly ChangeRecord[],
): Generator<LogStep, void, undefined> {
  let at = 0;
  for (const record of records) {
    while (at < changes.length && (changes[at]?.seq ?? 0) < record.seq) at += 1;
    const from = at;
    while (changes[at]?.seq === record.seq) at += 1;
    yield { record, changes: changes.slice(from, at) };
  }
}
