import { closeSync, copyFileSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fingerprintOf } from './file-identity.ts';

/** The first bytes of a journal that is in force: https://sqlite.org/fileformat.html#the_rollback_journal */
const JOURNAL_MAGIC = Buffer.from('d9d505f920a163d7', 'hex');

/** A copy of a file in a folder of its own. */
export interface TemporaryCopy {
  readonly path: string;
  remove(): void;
}

/**
 * Copies a workspace that another process has open for writing, as it is between two of its changes. Never to
 * be called by the process that has it open.
 * @returns `null` where a change was under way meanwhile: it can be tried again
 * @throws what the file system throws
 */
export function copyBetweenChanges(path: string): TemporaryCopy | null {
  const before = fingerprintOf(path);
  if (isBeingWritten(path)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'moot-'));
  const copy = join(folder, 'copy.moot');
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    copyFileSync(path, copy);
    if (!isBeingWritten(path) && fingerprintOf(path) === before) return { path: copy, remove };
  } catch (error) {
    remove();
    throw error;
  }
  remove();
  return null;
}

/** Whether a transaction is under way: its journal lies beside the file, and its head is not cleared yet. */
function isBeingWritten(path: string): boolean {
  let descriptor: number;
  try {
    descriptor = openSync(`${path}-journal`, 'r');
  } catch {
    return false;
  }
  try {
    const head = Buffer.alloc(JOURNAL_MAGIC.length);
    readSync(descriptor, head, 0, head.length, 0);
    return head.equals(JOURNAL_MAGIC);
  } finally {
    closeSync(descriptor);
  }
}
