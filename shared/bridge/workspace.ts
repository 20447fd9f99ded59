import type { CommandLabel } from '../model/command-label.ts';
import type { EntityKind } from '../model/entities.ts';
import type { Id } from '../model/id.ts';

/** A workspace whose file is being opened. */
export interface OpeningWorkspace extends WorkspaceName {
  /** What it held when it was last closed here, if its file is still in that state. */
  readonly seen: Snapshot | null;
}

/** What a workspace's file is called. */
interface WorkspaceName {
  /** The file's name without folder and ending. */
  readonly name: string;
  /** The whole path, as a person would read it. */
  readonly path: string;
}

/** The workspace as the window has it open. */
export interface OpenWorkspace extends WorkspaceName {
  /** Why the file can be read but not written, if so: the message's code. */
  readonly readOnly: 'newer-version' | 'no-permission' | 'in-use' | null;
  /** Where the file is kept as it was, if opening brought it from an older version to this one. */
  readonly backup: string | null;
  /** Where the file is kept as it was, if a copy that was put away was just put in its place. */
  readonly replaced: string | null;
}

/** A step that can be taken back or repeated, by what it is called; `null` where there is none. */
export interface UndoState {
  readonly undo: CommandLabel | null;
  readonly redo: CommandLabel | null;
}

/** A whole workspace as it crosses to a window. */
export interface Snapshot extends UndoState {
  /** The number of the last transaction that the rows hold. */
  readonly seq: number;
  /**
   * `EntityRows` and `LabelCounters` as JSON: `{ rows, counters }`. One string crosses the processes
   * several times faster than ten thousand objects.
   */
  readonly json: string;
}

/** A place where searched words were found. */
export interface SearchHit {
  readonly kind: EntityKind;
  readonly id: Id;
  /** The label, or a party's short name. */
  readonly label: string;
  /** The field in which the best match is. */
  readonly field: string;
  /** The text around the match, in runs; those that match are marked. */
  readonly excerpt: readonly { readonly text: string; readonly match: boolean }[];
}

/** A workspace that was open before, as the start screen offers it; `openedAt` in UTC. */
export interface RecentWorkspace {
  readonly path: string;
  readonly name: string;
  readonly openedAt: string;
}
