import type { Hand } from '../formats/edited-paper.ts';
import type { EntityKind } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import type { StanceLevel } from '../model/vocabulary.ts';

/** What something new can be; a note is a paragraph of what it is about. */
export const ADDED = ['issue', 'position', 'pro', 'contra', 'assumption', 'note'] as const;

/** What something new is. */
export type Added = (typeof ADDED)[number];

/** Other words for a field. */
export interface Reword {
  readonly kind: 'reword';
  readonly of: EntityKind;
  readonly target: Id;
  readonly field: string;
  /** What the paper said when it was made. */
  readonly before: string;
  /** What stands now. */
  readonly now: string;
  readonly text: string;
}

/** Something new under something that is there, or that is new itself. */
export interface Addition {
  readonly kind: 'add';
  readonly as: Added;
  /** The id that it gets. */
  readonly newId: Id;
  readonly under: Id | null;
  readonly text: string;
  readonly detail: string;
  /** What else it could be, where it stands. */
  readonly mayBe: readonly Added[];
}

/** What a party thinks of a position, otherwise than is recorded. */
export interface NewStance {
  readonly kind: 'stance';
  readonly newId: Id;
  /** `null` for a party that there is not yet. */
  readonly party: Id | null;
  readonly name: string;
  readonly position: Id;
  readonly level: StanceLevel;
  readonly reason: string;
  /** Since when, if the paper says so. */
  readonly since: string | null;
  readonly source: Id | null;
  readonly formalObjection: boolean;
  /** What is recorded, as the paper had it and as it is now. */
  readonly before: Held | null;
  readonly now: Held | null;
}

/** A stance as it is recorded. */
export interface Held {
  readonly level: StanceLevel;
  readonly reason: string;
}

/** Something that was struck out: what can be withdrawn is, all else would have to be deleted. */
export interface Strike {
  readonly kind: 'strike';
  readonly of: EntityKind;
  readonly target: Id;
  readonly how: 'withdraw' | 'delete';
  readonly text: string;
}

/** What a paper proposes to change. */
export type ProposedChange = Reword | Addition | NewStance | Strike;

/** A change that a paper proposes, by whom and where. */
export interface Proposal {
  /** The same each time the file is read. */
  readonly id: string;
  /** The element of which it speaks, under which it is told; `null` for what stands by itself. */
  readonly about: Id | null;
  readonly change: ProposedChange;
  readonly hands: readonly Hand[];
  /** Whether it was said beside the text. */
  readonly isComment: boolean;
  /** Where it stands in the file. */
  readonly line: number | null;
  /**
   * Why it should not be taken unread: what it changes was changed meanwhile; nobody knows whether it was; it deletes; it
   * was settled beside the text.
   */
  readonly doubt: 'collides' | 'undated' | 'deletes' | 'resolved' | null;
}

/** Something in a paper that became no proposal: a message of `answers.json` under `left.<code>`. */
export interface LeftOver {
  readonly line: number | null;
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}
