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

/** What a command came to once it is on disk. No changes where nothing would be different. */
export interface Committed extends UndoState {
  /** The number of the last transaction in the file. */
  readonly seq: number;
  readonly label: CommandLabel | null;
  readonly changes: readonly Change[];
}

/** Why a command was not carried out: the model refused it, or the file could not take it. */
export type CommandFailure =
  | { readonly by: 'model'; readonly refusal: Refusal }
  | { readonly by: 'store'; readonly error: StoreError };

/** Which transactions of the log are asked for, newest first. */
export interface LogQuery {
  /** Only transactions that touch this entity, and of them only what touches it. */
  readonly entity?: Id | undefined;
  /** Only transactions before this number. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/** What came of examining a file; it is sound where no check found a problem. */
export interface CheckReport {
  readonly ok: boolean;
  /** What was examined, and what is wrong with it; an empty list of problems is a pass. */
  readonly checks: readonly {
    readonly name:
      'integrity' | 'foreign-keys' | 'size' | 'schema' | 'log-chain' | 'tables' | 'search';
    readonly problems: readonly string[];
  }[];
}

/** What is to be settled, with what the entities in it are called. */
export interface NamedUnsettled extends Unsettled {
  readonly names: Readonly<Record<Id, string>>;
}

/** A step that somebody took in another copy. */
export interface ForeignStep {
  readonly author: string;
  readonly clock: Clock;
  readonly label: CommandLabel;
}

/** What came, or would come, from other copies. */
export interface MergeReport extends NamedUnsettled {
  /** Transactions that were not here. */
  readonly transactions: number;
  /** How many of them each author made; the empty name is one. */
  readonly authors: Readonly<Record<string, number>>;
  /** What was done in them, oldest first: at most so many of each author that people read on. */
  readonly steps: readonly ForeignStep[];
  /** What changed in the map. */
  readonly changes: readonly Change[];
  /** Of the values that collide those that come from the other copies. */
  readonly theirs: readonly ChangeId[];
  /** Entities that are in the log and wait for something that they name. */
  readonly waiting: number;
}

/** A merge as it came out, or would come out. */
export interface Merging {
  readonly report: MergeReport;
  /** What the file holds then; nothing changes by a trial. */
  readonly committed: Committed;
}

/** That a file of an older version was brought to this one. */
export interface Upgrade {
  readonly from: number;
  /** Where the file is kept as it was. */
  readonly backup: string;
}

/** What an open file can tell of its own history. */
export interface HistoryReader {
  /** Some transactions, newest first. */
  page(query: HistoryQuery): HistoryPage;
  /** Everybody who ever changed something, by name. */
  authors(): readonly string[];
  /** The workspace as it stood at a moment; `null` where the log knows no such moment. */
  past(moment: PastMoment): PastState | null;
  /** The command that restores what a transaction replaced; `null` where it stands so already. */
  restoration(query: RestorationQuery): Command | null;
}

/** A workspace file that is open for reading. */
export interface ReadableWorkspace {
  readonly path: string;
  /** Why it can only be read, if so. */
  readonly readOnly: 'newer-version' | 'no-permission' | 'in-use' | null;
  /** That the file was of an older version when it was opened, and where it is kept as it was. */
  readonly upgrade: Upgrade | null;
  /** The state of the file when it was opened; `null` where it cannot be told. */
  readonly fingerprint: Fingerprint | null;
  state(): WorkspaceState;
  snapshot(): Snapshot;
  /** The transaction with which the workspace began: the same in all its copies. */
  identity(): Id;
  /** The hashes of its log, oldest first: by them another copy knows what the two have in common. */
  hashes(): readonly string[];
  /** What happened to it beyond what a log with those hashes has. */
  copyLog(hashes: readonly string[]): CopyLog;
  /** What copies that came together left for a person to settle. */
  unsettled(): NamedUnsettled;
  /** The workspace as it stood at a moment, in milliseconds since 1970. */
  stateAt(moment: number): WorkspaceState;
  /** The workspace as it may have stood when a clock was its latest, the likeliest first. */
  statesWhen(clock: Clock): readonly WorkspaceState[];
  /** The clock of the last change: what a paper that is made now knows. */
  lastChange(): Clock;
  /** By session: how often it or its agenda was changed, and when last. */
  revisions(): Past['revisions'];
  search(text: string, limit: number): readonly SearchHit[];
  log(query: LogQuery): readonly LogEntry[];
  /** What it tells of its history, which is seldom asked for: loaded then. */
  history(): Promise<HistoryReader>;
  check(): CheckReport;
  /** Writes a clean copy beside the target and puts it there in one step. */
  saveCopy(target: string): Result<null, StoreError>;
  /**
   * Closes the file. Gives its fingerprint, by which `openWorkspace` knows that its content has been examined,
   * or `null` where another program touched it.
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
  /** Takes in what other copies have, or only tells what would come. */
  merge(
    copies: readonly CopyLog[],
    context: { readonly author: string; readonly isTrial: boolean },
  ): Result<Merging, StoreError>;
}
