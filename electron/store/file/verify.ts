import type { Database } from 'better-sqlite3';
import { statSync } from 'node:fs';
import { entitySchemas, type EntityKind } from '../../../shared/model/entities.ts';
import type { StoreError } from '../contract.ts';
import { brokenLink } from '../log/log-chain.ts';
import { CURRENT_VERSION } from '../migrations/version.ts';
import { LogSum } from '../log/log-sum.ts';
import type { OpenFile } from './open-file.ts';
import { readNumber } from './pragmas.ts';
import { missingFromNewer, schemaDifferences } from './schema.ts';
import { BROKEN_PAGES, storeError } from '../store-error.ts';
import { problemsAgainst } from '../tables/table-check.ts';

/**
 * Compares the schema of a file that is not yet trusted to the only one that it can have, to the letter,
 * before anything runs that the schema could have a say in. Of a newer version only what is read can be known:
 * plain tables with the columns of this version.
 * @returns `empty-file`, `foreign-schema` or `newer-version`, or `null`
 */
export function schemaError(db: Database, path: string): StoreError | null {
  const version = readNumber(db, 'user_version');
  // The making of a workspace was cut off, and its journal has just taken it back to nothing.
  if (version === 0) return storeError('empty-file', { path });
  if (version > CURRENT_VERSION) {
    const [missing] = missingFromNewer(db);
    return missing === undefined ? null : newer(path, version, missing);
  }
  const [foreign] = schemaDifferences(db, version);
  return foreign === undefined ? null : storeError('foreign-schema', { path, detail: foreign });
}

/**
 * Checks what is in a file whose schema is ours, what costs least first: the size; pages, rows and
 * indexes, where the CHECKs of the schema test types, lengths and words; references; the log's hashes; and
 * that the tables are what the log comes to. What a bit too many or a cut-off copy did shows here.
 */
export function contentError(file: OpenFile): StoreError | null {
  const { db, path } = file;
  const sum = new LogSum(file.log);
  const problem =
    sizeProblem(db, path) ??
    pageProblem(db) ??
    referenceProblems(db)[0] ??
    brokenLink(file.log, (step) => sum.add(step)) ??
    problemsAgainst(sum, file)[0];
  return problem === undefined ? null : storeError('damaged', { path, detail: problem });
}

/** Checks every row of a newer version by this version's forms: CHECKs of a schema that is not ours are not run. */
export function newerContentError(file: OpenFile): StoreError | null {
  for (const [kind, rows] of Object.entries(file.rows ?? {})) {
    const schema = entitySchemas[kind as EntityKind];
    const strange = rows.find((row) => !schema.safeParse(row).success);
    if (strange) return newer(file.path, readNumber(file.db, 'user_version'), strange.id);
  }
  return null;
}

function newer(path: string, version: number, detail: string): StoreError {
  return storeError('newer-version', { path, version, detail });
}

/**
 * Whether the file is as long as its pages say; asked of the system, never by opening the file. A copy in memory
 * says nothing of that.
 */
export function sizeProblem(db: Database, path: string): string | undefined {
  if (db.memory) return undefined;
  const expected = readNumber(db, 'page_count') * readNumber(db, 'page_size');
  const size = statSync(path).size;
  return size === expected ? undefined : `the file has ${size} bytes, its pages ${expected}`;
}

/** Whether pages hold together, in words for people; `undefined` if they do. */
export function pageProblem(db: Database): string | undefined {
  return integrityProblems(db).length > 0 ? BROKEN_PAGES : undefined;
}

/** What SQLite finds wrong with pages, rows and indexes. */
export function integrityProblems(db: Database): readonly string[] {
  const lines = db.prepare<[], string>('PRAGMA integrity_check(20)').pluck().all();
  return lines.length === 1 && lines[0] === 'ok' ? [] : lines;
}

/** References to what is not there. */
export function referenceProblems(db: Database): readonly string[] {
  return db
    .prepare<[], [string, number | null, string]>('PRAGMA foreign_key_check')
    .raw()
    .all()
    .map(([table, row, parent]) => `row ${row} of ${table} names a missing ${parent}`);
}
