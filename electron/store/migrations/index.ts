import type { Database } from 'better-sqlite3';
import { APPLICATION_ID } from '../file/pragmas.ts';
import { sql as first } from './0001-first.ts';
import { sql as meeting } from './0002-meeting.ts';
import { sql as history } from './0003-history.ts';
import { sql as edits } from './0004-edits.ts';
import { sql as pending } from './0005-pending.ts';
import { CURRENT_VERSION } from './version.ts';

/** Every step from an empty file to the present form; the n-th makes version n. */
export const MIGRATIONS: readonly string[] = [first, meeting, history, edits, pending];

/**
 * Brings a database from one version to another, one transaction a step; throws what SQLite throws.
 * @param from the version that it has; 0 for an empty file
 */
export function migrate(
  db: Database,
  from: number,
  to: number = CURRENT_VERSION,
  migrations: readonly string[] = MIGRATIONS,
): void {
  for (let version = from + 1; version <= to; version += 1) {
    const step = migrations[version - 1];
    if (step === undefined) throw new RangeError(`There is no version ${version}.`);
    db.transaction(() => {
      db.exec(step);
      db.pragma(`application_id = ${APPLICATION_ID}`);
      db.pragma(`user_version = ${version}`);
    }).immediate();
  }
}
