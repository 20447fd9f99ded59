import type { EntityKind } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import type { StanceLevel } from '../model/vocabulary.ts';

/** An entity that a telling is about. */
export interface Subject {
  readonly kind: EntityKind;
  readonly id: Id;
}

/** One thing that a transaction did, as people would tell it. */
export type Telling = {
  /** What it is about, and where it leads. */
  readonly subject: Subject;
  /** What it changed: the entity, and the field where it is only one. */
  readonly changed: Subject & { readonly field: string | null };
  /** The kinds of what changed. */
  readonly kinds: readonly EntityKind[];
  /** Everything that it concerns, the subject first. */
  readonly concerns: readonly Id[];
} & What;

/** What happened, by what it means to people. */
export type What =
  /** It came into being, or came back; `under` is what it was put under at once. */
  | {
      readonly what: 'added' | 'back';
      readonly text: string;
      readonly under: readonly Id[];
    }
  /** It went, and so many elements below it. */
  | { readonly what: 'removed'; readonly text: string; readonly below: number }
  /** What is said in a field is worded otherwise. */
  | {
      readonly what: 'reworded';
      readonly field: string;
      readonly before: string;
      readonly after: string;
    }
  /** A field has another value. */
  | {
      readonly what: 'set';
      readonly field: string;
      readonly before: unknown;
      readonly after: unknown;
    }
  /** It stands under something else: from where, to where; `null` where there is none. */
  | { readonly what: 'placed'; readonly from: Id | null; readonly to: Id | null }
  /** It stands elsewhere among its siblings. */
  | { readonly what: 'reordered' }
  /** Two elements are tied, or no longer, other than by one standing under the other. */
  | {
      readonly what: 'linked' | 'unlinked';
      readonly type: string;
      readonly from: Id;
      readonly to: Id;
    }
  /** What a link says is something else. */
  | {
      readonly what: 'relinked';
      readonly before: string;
      readonly after: string;
      readonly from: Id;
      readonly to: Id;
    }
  /** A party's attitude to a position; `before` is `null` where it had none on record. */
  | {
      readonly what: 'stance';
      readonly party: Id;
      readonly position: Id;
      readonly before: StanceLevel | null;
      readonly after: StanceLevel;
      readonly formal: boolean;
    }
  | {
      readonly what: 'stance-removed';
      readonly party: Id;
      readonly position: Id;
      readonly before: StanceLevel;
    }
  /** A person belongs to a group, or no longer. */
  | { readonly what: 'joined' | 'left'; readonly person: Id; readonly group: Id }
  /** Somebody put it on the map by hand, or gave its place back to the layout. */
  | { readonly what: 'put-on-map' | 'released' };
