import type { EntityKind } from '../../../../shared/model/entities.ts';
import type { Id } from '../../../../shared/model/id.ts';
import type { SignKind } from '../../../components/elements/KindSign.tsx';

/** In which ways something can be open, in the order of the sections. */
export const OPENNESS = [
  'issue',
  'circle',
  'no-position',
  'follow-up',
  'contra',
  'no-holder',
  'contested',
  'collision',
  'not-heard',
] as const;
/** A way in which something can be open, which is the section that lists it. */
export type Openness = (typeof OPENNESS)[number];

/** Why a line is in the list, in words: a key of `questions.json`, `reason`, and whom and what it names. */
export interface Reason {
  readonly key: ReasonKey;
  /** How many; of what it names unless given. */
  readonly count?: number;
  readonly elements?: readonly Id[];
  readonly parties?: readonly Id[];
  /** Names of authors, as they gave them. */
  readonly authors?: readonly string[];
  /** A field of what the line is about. */
  readonly field?: string;
}

/** A reason for being listed: a key of `questions.json`, `reason`. */
export type ReasonKey =
  | 'divergence'
  | 'placeholder'
  | 'raised'
  | 'in-discussion'
  | 'deferred'
  | 'no-position'
  | 'no-stance'
  | 'no-holder'
  | 'agreed'
  | 'opposed'
  | 'apart'
  | 'unanswered'
  | 'waits-for'
  | 'not-heard'
  | 'follows-from'
  | 'given-up'
  | 'against'
  | 'held-by'
  | 'opponents'
  | 'answered-by'
  | 'rests-on'
  | 'questioned-by'
  | 'silent-on'
  | 'silent'
  | 'circle'
  | 'collided'
  | 'deleted-by'
  | 'changed-by';

/** Something that is open: what it is, where it is, and why it is open. */
export interface Line {
  /** Of its own in the whole list: the same element can be open in several ways. */
  readonly key: string;
  readonly openness: Openness;
  readonly kind: EntityKind;
  readonly id: Id;
  /** `null` for what is no element of the map. */
  readonly sign: SignKind | null;
  /** Empty for what has none. */
  readonly label: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly reasons: readonly Reason[];
  /** The issues on which it is open; none where it is an issue itself. */
  readonly on: readonly Id[];
  /** The open issues that it keeps from being settled, itself or through the issues on which it is open. */
  readonly blocks: readonly Id[];
  /** The parties that it concerns. */
  readonly parties: ReadonlySet<Id>;
  /** Since when it is open, at the earliest: a moment in UTC. */
  readonly since: string;
  /** What is worst has the greater numbers, the first of which counts most. */
  readonly weight: readonly number[];
}

/** The key of a line about something, open in one way. */
export function keyOf(openness: Openness, id: Id): string {
  return `${openness}:${id}`;
}

/** Worst first: by weight, then what is open longest, then by key, so that no two change places. */
export function compareLines(a: Line, b: Line): number {
  for (const [at, weight] of a.weight.entries()) {
    const more = (b.weight[at] ?? 0) - weight;
    if (more !== 0) return more;
  }
  if (a.since !== b.since) return a.since < b.since ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}
