import Sqlite, { type Database } from 'better-sqlite3';
import { realpathSync } from 'node:fs';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { allowWriting, connect, inUse, isWritable } from './connect.ts';
import type { ReadableWorkspace, StoreError, Upgrade, WritableWorkspace } from '../contract.ts';
import { copyBetweenChanges, type TemporaryCopy } from './copy-in-use.ts';
import { errorOf } from '../errors.ts';
import { fingerprintOf, identityOf, type Fingerprint } from './file-identity.ts';
import { dataFolder } from './data-folder.ts';
import { readHeader } from './header.ts';
import { CURRENT_VERSION } from '../migrations/version.ts';
import { leaveNote, removeNote } from './holder.ts';
import { OpenFile } from './open-file.ts';
import { claim, unclaim } from './open-files.ts';
import { pause } from '../pause.ts';
import { readNumber } from './pragmas.ts';
import { BROKEN_PAGES, storeError } from '../store-error.ts';
import { upgradeInMemory, upgradeInPlace } from './upgrade.ts';
import { Vocabulary } from '../search/vocabulary.ts';
import { contentError, newerContentError, schemaError } from './verify.ts';
import { readableWorkspace, writableWorkspace } from '../workspace.ts';

/** What whoever opens a file knows of it and has for it. */
export interface OpenOptions {
  /** Wall-clock milliseconds since 1970; the system's where left out. */
  readonly now?: () => number;
  /**
   * What `close` gave when this file was last closed, as the caller kept it outside of the file. Where the file
   * still has that fingerprint, its content is not examined a second time.
   */
  readonly verified?: Fingerprint | null;
  /** The folder in which a file of an older version is kept as it was before it is upgraded. */
  readonly backups?: string;
}

type Opened = WritableWorkspace | ReadableWorkspace;

/** Whether a workspace that was opened for writing can be written. */
export function isWorkspaceWritable(workspace: Opened): workspace is WritableWorkspace {
  return 'run' in workspace;
}

/**
 * Opens a workspace file, after it has passed every check of `verify.ts`. Asked to write, it still
 * opens for reading only where the file can be no more than read: `readOnly` then says why.
 * @returns the reason where it cannot be opened at all; the file is then as it was
 */
export function openWorkspace(
  path: string,
  options: OpenOptions & { readonly mode: 'read' | 'write' },
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
  const opened = openClaimed(real, options, () => unclaim(identity), isWritable(real));
  if (opened.ok) return opened;
  unclaim(identity);
  const isRead = options.mode === 'read' && opened.error.code === 'in-use';
  return isRead ? (openCopy(real, options) ?? opened) : opened;
}

/** So often a copy is tried of a file that is being written, with a pause between, in milliseconds. */
const COPIES = 12;
const PAUSE = 20;

/**
 * Opens, for reading, a copy of a file that another process writes: scripts can read what a window has open.
 * @returns `null` where no moment was found between two changes
 */
function openCopy(path: string, options: OpenOptions): Result<Opened, StoreError> | null {
  try {
    for (let attempt = 0; attempt < COPIES; attempt += 1) {
      if (attempt > 0) pause(PAUSE);
      const copy = copyBetweenChanges(path);
      const opened = copy && openWorkspace(copy.path, { ...options, verified: null, mode: 'read' });
      // What looks damaged may have been copied in the middle of a change after all.
      if (copy && !opened?.ok) copy.remove();
      if (copy && opened?.ok) return ok(standingFor(path, opened.value, copy));
    }
    return null;
  } catch (error) {
    return fail(errorOf(error, path));
  }
}

function standingFor(path: string, opened: Opened, copy: TemporaryCopy): ReadableWorkspace {
  const close = (): null => {
    opened.close();
    copy.remove();
    return null;
  };
  return { ...opened, path, readOnly: 'in-use', fingerprint: null, close };
}

function openClaimed(
  path: string,
  options: OpenOptions & { readonly mode: 'read' | 'write' },
  release: () => void,
  isPermitted: boolean,
): Result<Opened, StoreError> {
  const header = readHeader(path);
  if (!header.ok) return header;
  const { isNewer } = header.value;
  const readOnly = isNewer ? 'newer-version' : isPermitted ? null : 'no-permission';
  const writes = options.mode === 'write' && readOnly === null;
  const connected = connect(path, writes ? 'write' : 'read');
  if (!connected.ok) {
    const isDenied = ['no-permission', 'read-only'].includes(connected.error.code);
    return writes && isDenied ? openClaimed(path, options, release, false) : connected;
  }
  const { now = Date.now } = options;
  const sound = examined(connected.value, path, { ...options, writes });
  if (!sound.ok) {
    connected.value.close();
    return sound;
  }
  const { db, upgrade, isExamined } = sound.value;
  const file = read(db, path, isNewer, { ...options, now, isExamined });
  if (!file.ok) {
    db.close();
    return file;
  }
  const vocabulary = new Vocabulary(() => file.value.searched.words());
  const close = (): Fingerprint | null => closeFile(file.value, writes, release);
  const opening = { upgrade, fingerprint: file.value.fingerprint, close };
  if (!writes) return ok(readableWorkspace(file.value, vocabulary, { ...opening, readOnly }));
  allowWriting(db);
  leaveNote(path);
  return ok(writableWorkspace(file.value, vocabulary, { ...opening, readOnly: null }));
}

/** A connection to a file whose schema is ours and of this version, or of a newer one. */
interface Sound {
  readonly db: Database;
  readonly upgrade: Upgrade | null;
  /** Whether its content has been examined, too. */
  readonly isExamined: boolean;
}

/** Finds out whether the schema is ours, and brings a file of an older version to this one. */
function examined(
  db: Database,
  path: string,
  { now = Date.now, backups, writes }: OpenOptions & { readonly writes: boolean },
): Result<Sound, StoreError> {
  try {
    // Not the head's: a journal that a crash left may just have taken the file back to the version before.
    const version = readNumber(db, 'user_version');
    const foreign = schemaError(db, path);
    if (foreign) return fail(foreign);
    if (version >= CURRENT_VERSION) return ok({ db, upgrade: null, isExamined: false });
    if (!writes) {
      const copy = upgradeInMemory(db, path, now);
      return copy.ok ? ok({ db: copy.value, upgrade: null, isExamined: true }) : copy;
    }
    allowWriting(db);
    const upgrade = upgradeInPlace(db, path, backups ?? dataFolder('backups'), now);
    return upgrade.ok ? ok({ db, upgrade: upgrade.value, isExamined: true }) : upgrade;
  } catch (error) {
    return fail(schemaFailure(error, path));
  }
}

/** The file behind a connection once its content has been found to be sound. */
function read(
  db: Database,
  path: string,
  isNewer: boolean,
  {
    now,
    verified = null,
    isExamined,
  }: OpenOptions & { readonly now: () => number; readonly isExamined: boolean },
): Result<OpenFile, StoreError> {
  try {
    const file = new OpenFile(db, path, now);
    const isVerified = isExamined || (verified !== null && file.fingerprint === verified);
    const problem = isNewer ? newerContentError(file) : isVerified ? null : contentError(file);
    return problem ? fail(problem) : ok(file);
  } catch (error) {
    return fail(schemaFailure(error, path));
  }
}

/** What a schema of a newer version, or a damaged one, led SQLite to. */
function schemaFailure(error: unknown, path: string): StoreError {
  return error instanceof Sqlite.SqliteError && error.code === 'SQLITE_ERROR'
    ? storeError('damaged', { path, detail: BROKEN_PAGES })
    : errorOf(error, path);
}

/** Closes a file; gives its fingerprint if nobody else wrote it since it was verified. */
function closeFile(file: OpenFile, writes: boolean, release: () => void): Fingerprint | null {
  const { db, path, fingerprint } = file;
  if (!db.open) return null;
  const isOurs = fingerprint !== null && fingerprintOf(path) === fingerprint;
  file.close();
  if (writes) removeNote(path);
  release();
  return isOurs ? fingerprint : null;
}
