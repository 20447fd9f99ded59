import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Id } from '../../../shared/model/id.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { backupName, readBackupName, REASONS } from './backup-name.ts';
import type { StoreError } from '../contract.ts';
import { copyBetweenChanges, type TemporaryCopy } from '../file/copy-in-use.ts';
import { errorOf } from '../errors.ts';
import { pause } from '../pause.ts';
import { glanceAt, type Glance } from '../file/peek.ts';
import { superfluous } from './retention.ts';
import { placeCopy } from '../file/save-copy.ts';
import { storeError } from '../store-error.ts';

/** A copy of a workspace that was put away. */
export interface Backup extends Glance {
  readonly path: string;
  /** Why, as its name says: one of `REASONS`, or the version that it has. */
  readonly why: string;
  /** When it was put away, in milliseconds since 1970. */
  readonly at: number;
  /** In bytes. */
  readonly size: number;
}

/** Whose copies are meant: by how the workspace began, or by its file's name where that cannot be read any more. */
export interface BackupsOf {
  readonly first: Id | null;
  readonly name: string;
}

/** The copies of a workspace in a folder, newest first. None of them is open in this process. */
export function listBackups(folder: string, { first, name }: BackupsOf): readonly Backup[] {
  return filesIn(folder)
    .flatMap((file): readonly Backup[] => {
      const named = readBackupName(file);
      if (!named || (first === null && named.workspace !== name)) return [];
      const path = join(folder, file);
      const glance = glanceAt(path);
      if (!glance || (first !== null && glance.first !== first)) return [];
      // Another program may let copies go meanwhile.
      const found = statSync(path, { throwIfNoEntry: false });
      const { why, at } = named;
      return found ? [{ ...glance, path, why, at, size: found.size }] : [];
    })
    .toSorted((a, b) => b.at - a.at || b.changedAt - a.changedAt);
}

/** So often a copy is tried of a file that is being written, with a pause between, in milliseconds. */
const TRIES = 20;
const PAUSE = 50;

/**
 * Puts a copy of a workspace away that another process has open, between two of its changes, and lets go what is too
 * many. Nothing is done where one of the copies is the same, whatever the clock said when it was made.
 * @param now milliseconds since 1970
 * @returns where the copy is, or `null` where none was needed
 */
export function backUp(
  path: string,
  folder: string,
  now: number,
): Result<string | null, StoreError> {
  let copy: TemporaryCopy | null = null;
  try {
    for (let attempt = 0; !copy && attempt < TRIES; attempt += 1) {
      if (attempt > 0) pause(PAUSE);
      copy = copyBetweenChanges(path);
    }
    if (!copy) return fail(storeError('in-use', { path }));
    const glance = glanceAt(copy.path);
    if (!glance) return fail(storeError('damaged', { path, detail: '' }));
    mkdirSync(folder, { recursive: true });
    const of = { first: glance.first, name: basename(path) };
    if (listBackups(folder, of).some(({ hash }) => hash === glance.hash)) return ok(null);
    const target = join(folder, backupName(path, REASONS.rolling, now));
    placeCopy(copy.path, target);
    for (const old of superfluous(listBackups(folder, of), now)) rmSync(old.path, { force: true });
    return ok(target);
  } catch (error) {
    return fail(errorOf(error, path));
  } finally {
    copy?.remove();
  }
}

/**
 * Puts a copy in the place of a workspace's file, in one step.
 * @returns why not; then what was there is as it was
 */
export function putBack(from: string, target: string): Result<null, StoreError> {
  try {
    placeCopy(from, target);
    return ok(null);
  } catch (error) {
    return fail(errorOf(error, target));
  }
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // There is none yet.
    return [];
  }
}
