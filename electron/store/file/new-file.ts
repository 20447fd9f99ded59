import Sqlite from 'better-sqlite3';
import { applyChanges, emptyState } from '../../../shared/model/state.ts';
import { fingerprintOf, type Fingerprint } from './file-identity.ts';
import { migrate } from '../migrations/index.ts';
import { OpenFile } from './open-file.ts';
import { BUSY_TIMEOUT, setPragmas } from './pragmas.ts';
import { write, type Transaction } from '../log/transactions.ts';

/**
 * Makes tables and first transaction of an empty file in one SQLite transaction, so that there is all or
 * nothing. Throws what SQLite throws.
 * @returns the fingerprint of the file as it was written
 */
export function writeNewFile(
  path: string,
  first: Transaction,
  now: () => number,
): Fingerprint | null {
  const db = new Sqlite(path, { timeout: BUSY_TIMEOUT });
  try {
    setPragmas(db);
    db.transaction(() => {
      migrate(db, 0);
      write(new OpenFile(db, path, now), first, applyChanges(emptyState(), first.changes));
    }).immediate();
    return fingerprintOf(path);
  } finally {
    db.close();
  }
}
