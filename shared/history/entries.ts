import type { LogEntry } from '../model/log-entry.ts';
import type { Clock } from '../model/clock.ts';
import type { Entity, EntityKind } from '../model/entities.ts';
import type { Id } from '../model/id.ts';

/** What of the history is asked for: empty parts leave everything in, the others must all be met. */
export interface HistoryFilter {
  /** What happened to it, and to what names it. */
  readonly about: Id | null;
  /** What happened to one of these parties, and to what names it: its stances, its statements. */
  readonly parties: readonly Id[];
  readonly authors: readonly string[];
  readonly kinds: readonly EntityKind[];
  /** Only what came after the end of this session. */
  readonly since: Id | null;
  /** Words, all of which stand in what a transaction wrote, replaced or is called. */
  readonly text: string;
}

/** Leaves everything in. */
export const WHOLE_HISTORY: HistoryFilter = {
  about: null,
  parties: [],
  authors: [],
  kinds: [],
  since: null,
  text: '',
};

/** Whether a filter leaves anything out. */
export function isNarrowed({
  about,
  parties,
  authors,
  kinds,
  since,
  text,
}: HistoryFilter): boolean {
  const lists: readonly (readonly unknown[])[] = [parties, authors, kinds];
  return (
    about !== null ||
    since !== null ||
    text.trim() !== '' ||
    lists.some((chosen) => chosen.length > 0)
  );
}

/** A place in the history: the transaction that was read last. */
export interface HistoryCursor {
  readonly clock: Clock;
  readonly seq: number;
}

/** A page of the history to be read. */
export interface HistoryQuery extends HistoryFilter {
  /** Only what is older than this; `null` begins with the newest. */
  readonly before: HistoryCursor | null;
  readonly limit: number;
}

/** One transaction as the history tells it. */
export interface HistoryEntry extends LogEntry {
  readonly clock: Clock;
  /** What it did in all; of a large one `changes` holds only what was asked about. */
  readonly counts: readonly ChangeCount[];
}

/** How many entities of one kind came, changed or went in a transaction. */
export interface ChangeCount {
  readonly kind: EntityKind;
  readonly count: number;
}

/** An entity that is no more, as it was last. */
export interface GoneEntity {
  readonly kind: EntityKind;
  readonly entity: Entity;
}

/** Some transactions, newest first, and what is needed to tell them. */
export interface HistoryPage {
  readonly entries: readonly HistoryEntry[];
  /** What the entries name and the workspace no longer has. */
  readonly gone: readonly GoneEntity[];
  /** From where the next page goes on; `null` at the beginning of all. A page may be empty and not the last. */
  readonly next: HistoryCursor | null;
}

/** So many changes are told one by one; what did more is told by how many. */
export const TOLD_ONE_BY_ONE = 40;

/** How many changes a transaction made in all. */
export function sizeOf({ counts }: Pick<HistoryEntry, 'counts'>): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

/** A moment at which a workspace can be looked at: after a transaction, when a state was named, at a session's end. */
export interface PastMoment {
  readonly by: 'transaction' | 'named-state' | 'session';
  readonly id: Id;
}

/** A workspace as it stood. */
export interface PastState {
  /** When, in UTC: `2015-04-13T09:00:00.000Z`. */
  readonly at: string;
  /** As `Snapshot` has it. */
  readonly json: string;
}

/** What of a transaction is to be as it was before. */
export interface RestorationQuery {
  readonly transaction: Id;
  /** Only this of what it changed; `null` for all. */
  readonly entity: Id | null;
  /** Only this field; `null` for all. */
  readonly field: string | null;
}
