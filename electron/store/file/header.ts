import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { StoreError } from '../contract.ts';
import { errorOf } from '../errors.ts';
import { CURRENT_VERSION } from '../migrations/version.ts';
import { APPLICATION_ID } from './pragmas.ts';
import { storeError } from '../store-error.ts';

/** The length of the header of a database file: https://sqlite.org/fileformat.html#the_database_header */
const HEADER_SIZE = 100;

const MAGIC = 'SQLite format 3\0';

/** What the first 100 bytes of a workspace file say. */
export interface Header {
  readonly version: number;
  /** Written by a newer Moot than this one. */
  readonly isNewer: boolean;
}

/**
 * Reads and checks the head of a file before SQLite is let near it. Alters nothing.
 * Never call it while this process has the file open: closing the descriptor would drop the locks.
 * @returns `not-found`, `no-permission`, `empty-file`, `not-a-workspace`, `truncated` or `damaged`
 */
export function readHeader(path: string): Result<Header, StoreError> {
  let bytes: Buffer;
  let size: number;
  try {
    const descriptor = openSync(path, 'r');
    try {
      const stat = fstatSync(descriptor);
      if (!stat.isFile()) return fail(storeError('not-a-workspace', { path }));
      size = stat.size;
      bytes = Buffer.alloc(HEADER_SIZE);
      readSync(descriptor, bytes, 0, HEADER_SIZE, 0);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return fail(errorOf(error, path));
  }
  const journal = checkJournal(path);
  return journal ? fail(journal) : checkHeader(bytes, size, path);
}

function checkHeader(bytes: Buffer, size: number, path: string): Result<Header, StoreError> {
  if (size === 0) return fail(storeError('empty-file', { path }));
  const isDatabase = bytes.toString('latin1', 0, MAGIC.length) === MAGIC;
  if (size < HEADER_SIZE || !isDatabase || bytes.readUInt32BE(68) !== APPLICATION_ID) {
    return fail(storeError('not-a-workspace', { path }));
  }
  const version = bytes.readUInt32BE(60);
  if (version === 0) return fail(storeError('not-a-workspace', { path }));
  const sized = checkSize(bytes, size, path);
  return sized.ok ? ok({ version, isNewer: version > CURRENT_VERSION }) : sized;
}

/** Pages × page size is the file's size, except when a crash left a journal that SQLite has yet to play back. */
function checkSize(bytes: Buffer, size: number, path: string): Result<null, StoreError> {
  const pageSize = bytes.readUInt16BE(16) === 1 ? 65_536 : bytes.readUInt16BE(16);
  const expected = pageSize * bytes.readUInt32BE(28);
  if (size === expected || hasJournal(path)) return ok(null);
  const detail = `the file has ${size} bytes, its pages ${expected}`;
  return fail(
    storeError(size < expected ? 'truncated' : 'damaged', { path, size, expected, detail }),
  );
}

function hasJournal(path: string): boolean {
  return (statSync(journalOf(path), { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/** The last bytes of a journal that names another one: https://sqlite.org/fileformat.html#the_rollback_journal */
const SUPER_JOURNAL_MARK = Buffer.from('d9d505f920a163d7', 'hex');

/**
 * A journal that a crash left beside the file is played back. One that names a super-journal was not left
 * by Moot, which never writes two files in one transaction; SQLite would delete the file that it names.
 */
function checkJournal(path: string): StoreError | null {
  try {
    const descriptor = openSync(journalOf(path), 'r');
    try {
      const end = Buffer.alloc(SUPER_JOURNAL_MARK.length);
      const at = Math.max(0, fstatSync(descriptor).size - end.length);
      readSync(descriptor, end, 0, end.length, at);
      return end.equals(SUPER_JOURNAL_MARK)
        ? storeError('foreign-schema', { path, detail: journalOf(path) })
        : null;
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    const known = errorOf(error, path);
    return known.code === 'not-found' ? null : known;
  }
}

function journalOf(path: string): string {
  return `${path}-journal`;
}
