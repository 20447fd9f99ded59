import type { LogEntry, SearchHit, Snapshot, UndoState } from '../../shared/bridge.ts';
import type { Past } from '../../shared/documents/definition.ts';
import type {
  HistoryPage,
  HistoryQuery,
  PastMoment,
  PastState,
  RestorationQuery,
} from '../../shared/history/entries.ts';
import type { Change } from '../../shared/model/changes.ts';
import type { Clock } from '../../shared/model/clock.ts';
import type { Unsettled } from '../../shared/model/collisions.ts';
import type { CommandLabel } from '../../shared/model/command-label.ts';
import type { Command } from '../../shared/model/decide.ts';
import type { Id } from '../../shared/model/id.ts';
import type { ChangeId } from '../../shared/model/log.ts';
import type { Refusal } from '../../shared/model/refusal.ts';
import type { WorkspaceState } from '../../shared/model/state.ts';
import type { Result } from '../../shared/result.ts';
import type { CopyLog } from './log/copy-log.ts';
import type { Fingerprint } from './file/file-identity.ts';

/**
 * Why a file could not be opened, read or written. The code names a message and a hint in
 * `store.json`; the values (path, who holds it, version …) fill them.
 */
export interface StoreError {
  readonly code: StoreErrorCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What can go wrong with a file; each has its words in `store.json`. */
export type StoreErrorCode =
  | 'not-found'
  | 'no-folder'
  | 'exists'
  | 'not-a-workspace'
  | 'empty-file'
  | 'damaged'
  | 'truncated'
  | 'nothing-left'
  | 'foreign-schema'
  | 'newer-version'
  | 'in-use'
  | 'no-permission'
  | 'no-backup'
  | 'not-a-copy'
  | 'log-differs'
  | 'read-only'
  | 'disk-full'
  | 'io-error'
  | 'changed-underneath'
  | 'moved'
  | 'no-time-left'
  | 'not-stored'
  | 'stalled'
  | 'store-ended'
  | 'store-keeps-ending'
  | 'store-restarted';

/** The outcome of a command once it is on disk; without changes if it made no difference. */
export interface Committed extends UndoState {
  /** The number of the last transaction in the file. */
  readonly seq: number;
  readonly label: CommandLabel | null;
  readonly changes: readonly Change[];
}

/** Why a command was not carried out: the model refused it, or it could not be written to the file. */
export type CommandFailure =
  | { readonly by: 'model'; readonly refusal: Refusal }
  | { readonly by: 'store'; readonly error: StoreError };

/** Which transactions of the log to read, newest first. */
export interface LogQuery {
  /** Only transactions that touch this entity, and only their changes to it. */
  readonly entity?: Id | undefined;
  /** Only transactions before this number. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/** The result of examining a file, which is sound if no check found a problem. */
export interface CheckReport {
  readonly ok: boolean;
  /** What was checked, and what is wrong with it; a check without problems has passed. */
  readonly checks: readonly {
    readonly name:
      'integrity' | 'foreign-keys' | 'size' | 'schema' | 'log-chain' | 'tables' | 'search';
    readonly problems: readonly string[];
  }[];
}

/** What remains to be settled, with the names of the entities in it. */
export interface NamedUnsettled extends Unsettled {
  readonly names: Readonly<Record<Id, string>>;
}

/** Something that somebody did in another copy. */
export interface ForeignStep {
  readonly author: string;
  readonly clock: Clock;
  readonly label: CommandLabel;
}

/** What came from other copies, or would come. */
export interface MergeReport extends NamedUnsettled {
  /** How many transactions this file did not have. */
  readonly transactions: number;
  /** How many of them each author made; the empty name is one. */
  readonly authors: Readonly<Record<string, number>>;
  /** What was done in them, oldest first: of each author no more than people will read. */
  readonly steps: readonly ForeignStep[];
  /** What changed in the map. */
  readonly changes: readonly Change[];
  /** Those of the colliding values that come from the other copies. */
  readonly theirs: readonly ChangeId[];
  /** How many entities in the log wait for something that they name and that is not there. */
  readonly waiting: number;
}

/** The outcome of a merge, or of a trial of one. */
export interface Merging {
  readonly report: MergeReport;
  /** What the file holds afterwards; a trial changes nothing. */
  readonly committed: Committed;
}

/** The upgrade of a file of an older version. */
export interface Upgrade {
  readonly from: number;
  /** Where the file was backed up before. */
  readonly backup: string;
}

/** Reads the history of an open file. */
export interface HistoryReader {
  /** Some transactions, newest first. */
  page(query: HistoryQuery): HistoryPage;
  /** The names of everybody who ever changed something. */
  authors(): readonly string[];
  /** The workspace as it stood at a moment; `null` where the log knows no such moment. */
  past(moment: PastMoment): PastState | null;
  /** The command that restores what a transaction replaced; `null` where that is how things stand. */
  restoration(query: RestorationQuery): Command | null;
}

/** A workspace file that is open for reading. */
export interface ReadableWorkspace {
  readonly path: string;
  /** Why it can only be read, if so. */
  readonly readOnly: 'newer-version' | 'no-permission' | 'in-use' | null;
  /** The upgrade, if the file was of an older version when it was opened. */
  readonly upgrade: Upgrade | null;
  /** What identifies the file's content as it was opened; `null` where that is not known. */
  readonly fingerprint: Fingerprint | null;
  state(): WorkspaceState;
  snapshot(): Snapshot;
  /** The transaction with which the workspace began: the same in all its copies. */
  identity(): Id;
  /** The hashes of its log, oldest first, by which another copy recognizes what the two have in common. */
  hashes(): readonly string[];
  /** The part of its log that comes after what it shares with a log of these hashes. */
  copyLog(hashes: readonly string[]): CopyLog;
  /** What merges have left for a person to settle. */
  unsettled(): NamedUnsettled;
  /** The workspace as it stood at a moment, in milliseconds since 1970. */
  stateAt(moment: number): WorkspaceState;
  /** The workspace as it may have stood when a clock was its latest, the likeliest first. */
  statesWhen(clock: Clock): readonly WorkspaceState[];
  /** The clock of the last change, up to which a paper made now is informed. */
  lastChange(): Clock;
  /** By session: how often it or its agenda was changed, and when last. */
  revisions(): Past['revisions'];
  search(text: string, limit: number): readonly SearchHit[];
  log(query: LogQuery): readonly LogEntry[];
  /** Its history. Seldom needed, so its code is loaded on the first call. */
  history(): Promise<HistoryReader>;
  check(): CheckReport;
  /** Writes a clean copy beside the target and puts it there in one step. */
  saveCopy(target: string): Result<null, StoreError>;
  /**
   * Closes the file.
   * @returns its fingerprint, by which `openWorkspace` knows that its content has been examined, or `null` if
   * another program touched it
   */
  close(): string | null;
}

/** A workspace file that is open for writing. Nothing returns before it is on disk. */
export interface WritableWorkspace extends ReadableWorkspace {
  readonly readOnly: null;
  run(command: unknown, context: { readonly author: string }): Result<Committed, CommandFailure>;
  undo(context: { readonly author: string }): Result<Committed, CommandFailure>;
  redo(context: { readonly author: string }): Result<Committed, CommandFailure>;
  /**
   * Brings back what a deletion took along, with what others had changed in it meanwhile.
   * @param change the change that deleted something
   */
  bringBack(
    change: ChangeId,
    context: { readonly author: string },
  ): Result<Committed, CommandFailure>;
  /** Merges what other copies have, or only reports what would come. */
  merge(
    copies: readonly CopyLog[],
    context: { readonly author: string; readonly isTrial: boolean },
  ): Result<Merging, StoreError>;
}
