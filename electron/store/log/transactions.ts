import { isClock, nextClock, type Clock } from '../../../shared/model/clock.ts';
import type { Change } from '../../../shared/model/changes.ts';
import type { CommandLabel } from '../../../shared/model/command-label.ts';
import type { Entity, EntityKind } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import {
  changedAgain,
  logChanges,
  type LoggedChange,
  type Registers,
  type TransactionOrigin,
} from '../../../shared/model/log.ts';
import { entity } from '../../../shared/model/queries.ts';
import { logSettlements, type Settlement } from '../../../shared/model/settlement.ts';
import { applyChanges, type WorkspaceState } from '../../../shared/model/state.ts';
import { cleanLine, LINE_LIMIT } from '../../../shared/model/text.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { uuidv7 } from 'uuidv7';
import type { StoreError } from '../contract.ts';
import { errorOf, StoreFailure } from '../errors.ts';
import { fingerprintOf, identityOf } from '../file/file-identity.ts';
import type { Head } from './log-statements.ts';
import type { OpenFile, Position } from '../file/open-file.ts';
import { readRegisters, registersFor } from './registers.ts';
import { storeError } from '../store-error.ts';
import { writeLog } from './write-log.ts';

/** What is to be done to the file as one step. */
export interface Transaction {
  /** Its id, where that is known before; made anew otherwise. */
  readonly id?: Id;
  readonly origin: TransactionOrigin;
  readonly author: string;
  readonly label: CommandLabel;
  readonly changes: readonly Change[];
  /** What of the things that copies left is settled besides. */
  readonly settles?: readonly Settlement[];
  /** The state that the changes lead to, where that has been worked out. */
  readonly after?: WorkspaceState;
}

/**
 * Puts changes on disk: log, tables and search index in one SQLite transaction, all or none.
 * The state in memory follows only once the file has it.
 */
export function commit(file: OpenFile, transaction: Transaction): Result<null, StoreError> {
  const state = transaction.after ?? applyChanges(file.state, transaction.changes);
  return putDown(file, () => ({ ...write(file, transaction, state), state }));
}

/**
 * Carries out what writes in one SQLite transaction, in the file that this process knows, and takes over what it came
 * to once the file has it.
 * @param work what is written, and where the workspace stands then
 * @returns `moved` or `changed-underneath` where it is another file by now, or what SQLite says
 */
export function putDown(file: OpenFile, work: () => Position): Result<null, StoreError> {
  try {
    beginOnOurs(file);
    const next = work();
    file.uncertain = next;
    file.commit();
    file.advance(next);
    return ok(null);
  } catch (error) {
    if (file.db.inTransaction) file.db.exec('ROLLBACK');
    return fail(whatBefell(file, errorOf(error, file.path)));
  }
}

/**
 * Begins a transaction in the file that this process left.
 * @throws StoreFailure `moved` or `changed-underneath` where it is another one by now
 */
function beginOnOurs(file: OpenFile): void {
  if (file.isUntouched) {
    file.begin();
    return;
  }
  file.forgetPages();
  file.begin();
  checkInPlace(file);
  checkHead(file);
}

/** A file that looks damaged to SQLite, and that something else wrote since this process did, is another one. */
function whatBefell({ path, fingerprint }: OpenFile, error: StoreError): StoreError {
  const isAnother = fingerprint !== null && fingerprintOf(path) !== fingerprint;
  return error.code === 'damaged' && isAnother ? storeError('changed-underneath', { path }) : error;
}

/**
 * Finds out what became of a commit that failed at its very end: a disk that reports an error may have
 * written all the same. Called before anything is decided on the state.
 */
export function settle(file: OpenFile): void {
  const { uncertain } = file;
  if (!uncertain) return;
  file.forgetPages();
  if (isSameHead(file.log.head(), uncertain.head)) file.advance(uncertain);
  else file.uncertain = null;
}

/**
 * Checks that the file that is open is still the one at its path. SQLite looks only when it opens its
 * journal, which it keeps open.
 * @throws StoreFailure `moved` where it was moved, deleted or replaced
 */
function checkInPlace({ path, identity }: OpenFile): void {
  if (identityOf(path) !== identity) throw new StoreFailure(storeError('moved', { path }));
}

/**
 * Checks that the log ends where this process left it.
 * @throws StoreFailure `changed-underneath` where another program wrote the file meanwhile
 */
function checkHead(file: OpenFile): void {
  if (!isSameHead(file.log.head(), file.head)) {
    throw new StoreFailure(storeError('changed-underneath', { path: file.path }));
  }
}

function isSameHead(a: Head, b: Head): boolean {
  return a.seq === b.seq && a.hash === b.hash;
}

/** Whether the file still holds what this process left in it, as far as the end of the log tells. */
export function isFileOurs(file: OpenFile): boolean {
  file.forgetPages();
  try {
    checkHead(file);
    return true;
  } catch {
    return false;
  }
}

/** Writes a transaction into an SQLite transaction that is open; gives the new end of the log. */
export function write(
  file: OpenFile,
  { id: given, origin, author, label, changes, settles = [] }: Transaction,
  after: WorkspaceState,
): { readonly head: Head; readonly clock: string } {
  const id = given ?? uuidv7();
  const clock = clockAfter(file, file.clock);
  const seq = file.head.seq + 1;
  const record = {
    seq,
    id,
    clock,
    ...origin,
    author: cleanLine(author).slice(0, LINE_LIMIT),
    label: JSON.stringify(label),
  };
  const again = changedAgain(changes);
  const made = logChanges(id, clock, changes, registersFor(file.log, changes), again);
  const logged = settles.length === 0 ? made : withSettlements(file, id, [...made], settles);
  const hash = writeLog(file.log, file.head.hash, record, logged);
  writeTables(file, changes, after, again);
  file.counters.save(file.state.counters, after.counters);
  return { head: { seq, hash }, clock };
}

/**
 * The clock of a step that is about to be written.
 * @param last the latest clock that it has to follow
 * @throws StoreFailure `no-time-left` where none can follow: a file with such a step would not open again
 */
export function clockAfter({ path, now }: OpenFile, last: Clock): Clock {
  const clock = nextClock(last, now());
  if (!isClock(clock)) throw new StoreFailure(storeError('no-time-left', { path }));
  return clock;
}

/** What a transaction logs, and after it what it settles besides. */
function withSettlements(
  { log }: OpenFile,
  transaction: Id,
  made: readonly LoggedChange[],
  settles: readonly Settlement[],
): readonly LoggedChange[] {
  const registersOf = (id: Id): Registers => readRegisters(log, id);
  return [...made, ...logSettlements(transaction, made, settles, registersOf)];
}

/**
 * Writes each entity that the changes touch once, as it is after all of them.
 * @param again the entities that more than one of the changes is about
 */
export function writeTables(
  file: OpenFile,
  changes: readonly Change[],
  after: WorkspaceState,
  again: ReadonlySet<Id> = changedAgain(changes),
): void {
  const { entities } = file;
  const searched = file.searched.taking(changes.length);
  const written = new Set<Id>();
  const fresh = new Map<EntityKind, Entity[]>();
  for (const change of changes) {
    const { kind, id } = change;
    const isMore = again.has(id);
    if (isMore && written.has(id)) continue;
    if (isMore) written.add(id);
    const was = entity(file.state, kind, id);
    const is = change.op === 'create' && !isMore ? change.after : entity(after, kind, id);
    if (was) {
      const row = is ? entities.update(kind, was, is) : entities.remove(kind, id);
      if (row !== null) searched.replace(kind, row, was, is);
    } else if (is) {
      const ofKind = fresh.get(kind);
      if (ofKind) ofKind.push(is);
      else fresh.set(kind, [is]);
    }
  }
  for (const [kind, ofKind] of fresh) searched.add(kind, entities.insert(kind, ofKind), ofKind);
  searched.end();
}
