import Sqlite, { type Database } from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { StoreError, Upgrade } from '../contract.ts';
import { backupName } from '../backups/backup-name.ts';
import { errorOf, StoreFailure } from '../errors.ts';
import { indexTables } from '../search/index-tables.ts';
import { brokenLink } from '../log/log-chain.ts';
import { logStatements } from '../log/log-statements.ts';
import { migrate } from '../migrations/index.ts';
import { CURRENT_VERSION } from '../migrations/version.ts';
import { OpenFile } from './open-file.ts';
import { readNumber, setPragmas } from './pragmas.ts';
import { writeProvenCopy } from './save-copy.ts';
import { pendingStatements } from '../search/pending-statements.ts';
import { searchStatements } from '../search/search-statements.ts';
import { storeError } from '../store-error.ts';
import { tableProblems } from '../tables/table-check.ts';
import { pageProblem, referenceProblems, sizeProblem } from './verify.ts';
import { whyNotStored } from '../why-not.ts';

/**
 * Brings a file of an older version to this one, after a copy of it was put away: tables, index and version in
 * one transaction, which ends only if the tables still are what the log comes to.
 * @param db may write; its schema has been found to be that of its version
 * @param backups the folder for copies; it is made if it is not there
 * @returns what is wrong with the file, or `no-backup`; then it is as it was
 */
export function upgradeInPlace(
  db: Database,
  path: string,
  backups: string,
  now: () => number,
): Result<Upgrade, StoreError> {
  const problem = problemBefore(db, path);
  if (problem !== null) return fail(problem);
  const from = readNumber(db, 'user_version');
  const backup = join(backups, backupName(path, `version ${from}`, now()));
  try {
    mkdirSync(backups, { recursive: true });
    writeProvenCopy(db, backup);
  } catch (error) {
    const why = whyNotStored(errorOf(error, backup));
    return fail(storeError('no-backup', { path, backup, ...why }));
  }
  try {
    bring(db, path, now);
    return ok({ from, backup });
  } catch (error) {
    return fail(errorOf(error, path));
  }
}

/**
 * Reads a file of an older version as this one would have it: a copy in memory is upgraded, the file itself is
 * left alone.
 * @returns the copy; the connection to the file is closed then
 */
export function upgradeInMemory(
  db: Database,
  path: string,
  now: () => number,
): Result<Database, StoreError> {
  const problem = problemBefore(db, path);
  if (problem !== null) return fail(problem);
  const copy = new Sqlite(db.serialize());
  try {
    setPragmas(copy);
    bring(copy, path, now);
    db.close();
    return ok(copy);
  } catch (error) {
    copy.close();
    return fail(errorOf(error, path));
  }
}

/** What is wrong with a file, as far as that can be told before its tables have this version's form. */
function problemBefore(db: Database, path: string): StoreError | null {
  const problem =
    sizeProblem(db, path) ??
    pageProblem(db) ??
    referenceProblems(db)[0] ??
    brokenLink(logStatements(db));
  return problem === undefined ? null : storeError('damaged', { path, detail: problem });
}

function bring(db: Database, path: string, now: () => number): void {
  db.transaction(() => {
    migrate(db, readNumber(db, 'user_version'), CURRENT_VERSION);
    // What is indexed of an entity, and under which number, can be other than it was.
    db.exec(`INSERT INTO search (search) VALUES ('delete-all')`);
    pendingStatements(db).forget();
    indexTables(db, searchStatements(db));
    const [problem] = tableProblems(new OpenFile(db, path, now));
    if (problem !== undefined)
      throw new StoreFailure(storeError('damaged', { path, detail: problem }));
  }).immediate();
}
