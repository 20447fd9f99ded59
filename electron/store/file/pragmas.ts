import type { Database } from 'better-sqlite3';

/** `MOOT` in ASCII: by this number at byte 68 a program knows the file for a workspace. */
export const APPLICATION_ID = 0x4d4f4f54;

/** How long a statement waits for a lock before it answers that the file is in use, in milliseconds. */
export const BUSY_TIMEOUT = 100;

/** What every connection sets before anything else, since none of it stays in the file. */
const PRAGMAS = [
  // Before the journal's mode, so that no file is ever shared memory.
  'locking_mode = EXCLUSIVE',
  'journal_mode = DELETE',
  // EXTRA syncs the folder after the journal goes: FULL loses the last commit when the power does.
  'synchronous = EXTRA',
  'foreign_keys = ON',
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'mmap_size = 0',
  'cache_size = -32000',
  'temp_store = MEMORY',
] as const;

/** Sets all of them on a connection that was just opened. */
export function setPragmas(db: Database): void {
  for (const pragma of PRAGMAS) db.pragma(pragma);
}

/** Reads a pragma of one number. */
export function readNumber(db: Database, pragma: string): number {
  return Number(db.pragma(pragma, { simple: true }));
}
