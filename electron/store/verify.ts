import type { Database } from 'better-sqlite3';
import { statSync } from 'node:fs';
import type { StoreError } from './contract.ts';
import { brokenLink } from './log-chain.ts';
import { CURRENT_VERSION } from './migrations/index.ts';
import { readNumber } from './pragmas.ts';
import { ENTITY_TABLES } from './rows.ts';
import { schemaDifferences } from './schema.ts';
import { storeError } from './store-error.ts';

/**
 * Checks a file that is open but not yet trusted, in the order of `reliability.md`: the schema to the
 * letter before anything runs that the schema could have a say in; then the size, SQLite's own check, which
 * tests types, lengths and words of every row by the CHECKs of the schema; references; the log's hashes.
 * @returns what is wrong with it, or `null`
 */
export function verify(db: Database, path: string): StoreError | null {
  const foreign = schemaDifferences(db, CURRENT_VERSION)[0];
  if (foreign !== undefined) return storeError('foreign-schema', { path, detail: foreign });
  const problem =
    sizeProblem(db, path) ?? integrityProblems(db)[0] ?? referenceProblems(db)[0] ?? brokenLink(db);
  return problem === null ? null : storeError('damaged', { path, detail: problem });
}

/**
 * Checks a file of a newer version, whose schema cannot be known: what is read of it are plain tables that
 * have the columns of this version. Nothing that the file brings along is run.
 */
export function verifyNewer(db: Database, path: string): StoreError | null {
  const kinds = db
    .prepare<[string], [string, string]>('SELECT type, sql FROM sqlite_schema WHERE name = ?')
    .raw();
  const columns = db
    .prepare<[string], [string, number]>('SELECT name, hidden FROM pragma_table_xinfo(?)')
    .raw();
  for (const { name, columns: wanted } of ENTITY_TABLES) {
    const [type, sql] = kinds.get(name) ?? [];
    const plain = columns.all(name).flatMap(([column, hidden]) => (hidden === 0 ? [column] : []));
    const isTable = type === 'table' && !/^CREATE VIRTUAL/i.test(sql ?? '');
    if (!isTable || wanted.some((column) => !plain.includes(column.name))) {
      return storeError('newer-version', { path, version: readNumber(db, 'user_version') });
    }
  }
  return null;
}

/** Whether the file is as long as its pages say; asked of the system, never by opening the file. */
export function sizeProblem(db: Database, path: string): string | null {
  const expected = readNumber(db, 'page_count') * readNumber(db, 'page_size');
  const size = statSync(path).size;
  return size === expected ? null : `the file has ${size} bytes, its pages ${expected}`;
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
    .slice(0, 20)
    .map(([table, row, parent]) => `row ${row} of ${table} names a missing ${parent}`);
}
