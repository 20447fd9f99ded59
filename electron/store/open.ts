import type { Database } from 'better-sqlite3';
import { realpathSync } from 'node:fs';
import { fail, ok, type Result } from '../../shared/result.ts';
import { allowWriting, connect, inUse, isWritable } from './connect.ts';
import type { ReadableWorkspace, StoreError, WritableWorkspace } from './contract.ts';
import { errorOf } from './errors.ts';
import { identityOf } from './file-identity.ts';
import { readHeader, type Header } from './header.ts';
import { leaveNote, removeNote } from './holder.ts';
import { OpenFile } from './open-file.ts';
import { claim, unclaim } from './open-files.ts';
import { storeError } from './store-error.ts';
import { Vocabulary } from './vocabulary.ts';
import { verify, verifyNewer } from './verify.ts';
import { readableWorkspace, writableWorkspace } from './workspace.ts';

export interface OpenOptions {
  /** Wall-clock milliseconds since 1970; the system's where left out. */
  readonly now?: () => number;
}

type Opened = WritableWorkspace | ReadableWorkspace;

/** Whether a workspace that was opened for writing can be written. */
export function isWorkspaceWritable(workspace: Opened): workspace is WritableWorkspace {
  return 'run' in workspace;
}

/**
 * Opens a workspace file, after it has passed every check of `reliability.md`. Asked to write, it still
 * opens for reading only where the file can be no more than read: `readOnly` then says why.
 * @returns the reason where it cannot be opened at all; the file is then as it was
 */
export function openWorkspace(
  path: string,
  { mode, now = Date.now }: OpenOptions & { readonly mode: 'read' | 'write' },
): Result<Opened, StoreError> {
  let real: string;
  try {
    real = realpathSync(path);
  } catch (error) {
    return fail(errorOf(error, path));
  }
  const identity = identityOf(real);
  if (identity === null) return fail(storeError('not-found', { path }));
  if (!claim(identity)) return fail(inUse(real));
  const opened = openClaimed(real, mode, now, () => unclaim(identity));
  if (!opened.ok) unclaim(identity);
  return opened;
}

function openClaimed(
  path: string,
  mode: 'read' | 'write',
  now: () => number,
  release: () => void,
): Result<Opened, StoreError> {
  const header = readHeader(path);
  if (!header.ok) return header;
  const readOnly = readOnlyReason(path, header.value);
  const write = mode === 'write' && readOnly === null;
  const connected = connect(path, write ? 'write' : 'read');
  if (!connected.ok) {
    const denied = connected.error.code === 'no-permission' || connected.error.code === 'read-only';
    return write && denied ? openClaimed(path, 'read', now, release) : connected;
  }
  const db = connected.value;
  try {
    const problem = header.value.isNewer ? verifyNewer(db, path) : verify(db, path);
    if (problem) {
      db.close();
      return fail(problem);
    }
    const file = new OpenFile(db, path, now);
    const vocabulary = new Vocabulary(() => file.searched.words());
    const close = closing(db, release, write ? path : null);
    if (!write) return ok(readableWorkspace(file, vocabulary, readOnly, close));
    allowWriting(db);
    leaveNote(path);
    return ok(writableWorkspace(file, vocabulary, close));
  } catch (error) {
    db.close();
    return fail(errorOf(error, path));
  }
}

function readOnlyReason(path: string, { isNewer }: Header): ReadableWorkspace['readOnly'] {
  if (isNewer) return 'newer-version';
  return isWritable(path) ? null : 'no-permission';
}

function closing(db: Database, release: () => void, noted: string | null): () => void {
  return () => {
    if (!db.open) return;
    db.close();
    if (noted !== null) removeNote(noted);
    release();
  };
}
