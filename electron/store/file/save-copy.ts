import Sqlite, { type Database } from 'better-sqlite3';
import {
  closeSync,
  copyFileSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { changesFromRows, rowsFromState } from '../../../shared/model/state.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { inUse } from './connect.ts';
import type { StoreError } from '../contract.ts';
import { makingErrorOf, StoreFailure } from '../errors.ts';
import { identityOf } from './file-identity.ts';
import { writeNewFile } from './new-file.ts';
import { isClaimed } from './open-files.ts';
import { pause } from '../pause.ts';
import type { OpenFile } from './open-file.ts';
import { readNumber, setPragmas } from './pragmas.ts';
import { isFileOurs, type Transaction } from '../log/transactions.ts';
import { storeError } from '../store-error.ts';

/** How a temporary file beside its target is called: hidden, and known again by its ending. */
const TEMPORARY = '.moot-copy';

/** How often, and how long in milliseconds, a rename waits for a virus scanner or an indexer to let go. */
const RETRIES = 10;
const RETRY_PAUSE = 50;

/**
 * Writes a clean copy of an open workspace beside the target, proves it, and puts it in the target's place
 * in one step: a power cut leaves the old file or the new one, whole. Where another program wrote over the
 * open file, the copy is of what is in memory, with a log that begins there.
 * @returns `in-use` where somebody has the target open; else what kept the copy from being written
 */
export function saveCopy(file: OpenFile, target: string): Result<null, StoreError> {
  if (isInUse(target)) return fail(inUse(target));
  const folder = dirname(target);
  const temporary = join(folder, `.${basename(target)}.${process.pid}${TEMPORARY}`);
  try {
    sweep(folder, basename(target));
    if (isFileOurs(file)) vacuumInto(file.db, temporary);
    else writeNewFile(temporary, everything(file), file.now);
    putInPlace(temporary, target);
    return ok(null);
  } catch (error) {
    rmSync(temporary, { force: true });
    return fail(makingErrorOf(error, target));
  }
}

/**
 * Writes a copy of a database as it is, whatever its version, proves it, and puts it in the target's place in one
 * step. Throws what SQLite or the system throws, and then leaves nothing behind.
 */
export function writeProvenCopy(db: Database, target: string): void {
  const temporary = `${target}.${process.pid}${TEMPORARY}`;
  try {
    vacuumInto(db, temporary);
    putInPlace(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * Puts a copy of a file that nobody has open in a place, proven, in one step. Throws what SQLite or the system
 * throws, and then leaves nothing behind.
 */
export function placeCopy(from: string, target: string): void {
  if (isInUse(target)) throw new StoreFailure(inUse(target));
  const folder = dirname(target);
  const temporary = join(folder, `.${basename(target)}.${process.pid}${TEMPORARY}`);
  try {
    sweep(folder, basename(target));
    copyFileSync(from, temporary);
    putInPlace(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function putInPlace(temporary: string, target: string): void {
  prove(temporary);
  sync(temporary, 'r+');
  rename(temporary, target);
  syncFolder(dirname(target));
}

/** Writes a copy, which leaves the file itself as it is; SQLite still wants to be allowed to write. */
function vacuumInto(db: Database, path: string): void {
  const isReader = readNumber(db, 'query_only') === 1;
  db.pragma('query_only = OFF');
  try {
    db.prepare('VACUUM INTO ?').run(path);
  } finally {
    if (isReader) db.pragma('query_only = ON');
  }
}

/** Everything that is in memory as one transaction. */
function everything({ state, path }: OpenFile): Transaction {
  const changes = changesFromRows(rowsFromState(state));
  return {
    origin: { origin: 'command', target: null },
    author: '',
    label: { key: 'import', values: { source: basename(path), count: changes.length } },
    changes,
  };
}

/** Whether somebody has a file open, in this process or another one. What is no database nobody has. */
function isInUse(path: string): boolean {
  const identity = identityOf(path);
  if (identity === null) return false;
  if (isClaimed(identity)) return true;
  let db: Database | null = null;
  try {
    db = new Sqlite(path, { fileMustExist: true, timeout: 0 });
    db.exec('BEGIN EXCLUSIVE; ROLLBACK');
    return false;
  } catch (error) {
    return error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');
  } finally {
    db?.close();
  }
}

/** Removes what a copy to the same target left behind when it was cut off. */
function sweep(folder: string, name: string): void {
  for (const entry of readdirSync(folder)) {
    if (entry.startsWith(`.${name}.`) && entry.endsWith(TEMPORARY)) {
      rmSync(join(folder, entry), { force: true });
    }
  }
}

function prove(path: string): void {
  const db = new Sqlite(path, { readonly: true, fileMustExist: true });
  try {
    setPragmas(db);
    const result = db.pragma('integrity_check(1)', { simple: true });
    if (result !== 'ok') {
      throw new StoreFailure(storeError('damaged', { path, detail: String(result) }));
    }
  } finally {
    db.close();
  }
}

function sync(path: string, flags: 'r' | 'r+'): void {
  const descriptor = openSync(path, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Makes the rename itself last. Windows has no such thing for folders, and needs none. */
function syncFolder(folder: string): void {
  if (process.platform !== 'win32') sync(folder, 'r');
}

function rename(from: string, to: string): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (attempt === RETRIES || (code !== 'EPERM' && code !== 'EBUSY' && code !== 'EACCES')) {
        throw error;
      }
      pause(RETRY_PAUSE);
    }
  }
}
