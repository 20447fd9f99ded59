import type { Database } from 'better-sqlite3';
import { chainHash, ZERO_HASH, type ChangeRecord, type TransactionRecord } from './log-record.ts';

type Hashed = TransactionRecord & { readonly hash: string };

/**
 * Computes the hash chain of the log anew.
 * @returns where it breaks, in words; `null` where it holds from end to end
 */
export function brokenLink(db: Database): string | null {
  const transactions = db
    .prepare<[], Hashed>('SELECT * FROM log_transaction ORDER BY seq')
    .iterate();
  const changes = db.prepare<[number], ChangeRecord>(
    'SELECT * FROM log_change WHERE seq = ? ORDER BY place',
  );
  let before = ZERO_HASH;
  let seq = 0;
  for (const transaction of transactions) {
    seq += 1;
    if (transaction.seq !== seq) return `transaction ${seq} of the log is missing`;
    const hash = chainHash(before, transaction, changes.iterate(seq));
    if (hash !== transaction.hash) return `transaction ${seq} of the log is not as it was written`;
    before = hash;
  }
  return seq === 0 ? 'the log is empty' : null;
}
