import Sqlite, { type Database } from 'better-sqlite3';
import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { StoreError } from '../contract.ts';
import { errorOf } from '../errors.ts';
import { holderOf } from './holder.ts';
import { BUSY_TIMEOUT, setPragmas } from './pragmas.ts';
import { storeError } from '../store-error.ts';

/** Whether a file and its folder, which takes the journal, can be written. */
export function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens a connection and takes its lock: nobody else can open a file that is written, everybody can read
 * one that is only read. Nothing can be written until `allowWriting`, except that SQLite plays back a
 * journal which a crash left.
 * @returns `in-use` with who has it, if that is known; or what kept the file from being opened
 */
export function connect(path: string, mode: 'read' | 'write'): Result<Database, StoreError> {
  let db: Database | null = null;
  try {
    db = new Sqlite(path, {
      readonly: mode === 'read' && !isWritable(path),
      fileMustExist: true,
      timeout: BUSY_TIMEOUT,
    });
    setPragmas(db);
    db.exec(mode === 'write' ? 'BEGIN EXCLUSIVE; COMMIT' : 'SELECT count(*) FROM sqlite_schema');
    db.pragma('query_only = ON');
    return ok(db);
  } catch (error) {
    db?.close();
    const known = errorOf(error, path);
    return fail(known.code === 'in-use' ? inUse(path) : known);
  }
}

/** Lets a connection write, once the file has been found to be ours. */
export function allowWriting(db: Database): void {
  db.pragma('query_only = OFF');
}

/** The error of a file that somebody has open; `context` picks the message that names them. */
export function inUse(path: string): StoreError {
  const holder = holderOf(path);
  return storeError('in-use', holder === null ? { path } : { path, holder, context: 'known' });
}
