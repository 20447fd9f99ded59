import Sqlite from 'better-sqlite3';
import { dirname } from 'node:path';
import type { StoreError, StoreErrorCode } from './contract.ts';
import { BROKEN_PAGES, storeError } from './store-error.ts';

/** Thrown where a store error is found deep inside; `errorOf` gives it back. Never leaves this folder. */
export class StoreFailure extends Error {
  readonly error: StoreError;

  constructor(error: StoreError) {
    super(error.code);
    this.error = error;
  }
}

const EXACT: Readonly<Record<string, StoreErrorCode>> = {
  SQLITE_READONLY_DBMOVED: 'moved',
  SQLITE_READONLY_DIRECTORY: 'read-only',
  SQLITE_FULL: 'disk-full',
  SQLITE_NOTADB: 'not-a-workspace',
  SQLITE_CANTOPEN: 'io-error',
  SQLITE_PERM: 'no-permission',
  SQLITE_AUTH: 'no-permission',
  SQLITE_TOOBIG: 'not-stored',
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EEXIST: 'exists',
  EISDIR: 'not-a-workspace',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EBUSY: 'in-use',
  EIO: 'io-error',
  ENAMETOOLONG: 'io-error',
};

/** What the first part of an extended result code says, where the whole says nothing more. */
const FAMILIES: readonly (readonly [string, StoreErrorCode])[] = [
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_IOERR', 'io-error'],
  ['SQLITE_BUSY', 'in-use'],
  ['SQLITE_LOCKED', 'in-use'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_CANTOPEN', 'io-error'],
  ['SQLITE_CONSTRAINT', 'not-stored'],
];

/**
 * What an exception of SQLite or of the file system means for a person.
 * Anything else is a mistake of this program and is thrown on.
 */
export function errorOf(error: unknown, path: string): StoreError {
  if (error instanceof StoreFailure) return error.error;
  const code = codeOf(error);
  const known =
    EXACT[code] ?? FAMILIES.find(([family]) => code.startsWith(family))?.[1] ?? undefined;
  if (known === undefined) throw error;
  const said = error instanceof Error ? error.message : '';
  const detail = known === 'damaged' ? BROKEN_PAGES : said;
  return storeError(known, { path, detail });
}

/** As `errorOf`, of a file that is being made: what is not there then is its folder. */
export function makingErrorOf(error: unknown, path: string): StoreError {
  const known = errorOf(error, path);
  return known.code === 'not-found'
    ? storeError('no-folder', { ...known.values, folder: dirname(path) })
    : known;
}

function codeOf(error: unknown): string {
  if (error instanceof Sqlite.SqliteError) return error.code;
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
