import type { Id } from '../model/id.ts';
import type { ItemFields } from './new-item.ts';

/** A line of a suggested agenda. */
export type SuggestedLine =
  /** It is there already, in this place among what is there. */
  | { readonly change: 'stays'; readonly item: Id; readonly minutes: number }
  /** It is there already, and goes to this place. */
  | { readonly change: 'moves'; readonly item: Id; readonly minutes: number }
  /** A candidate that comes here. */
  | ({ readonly change: 'comes'; readonly issue: Id } & ItemFields)
  /** It is there, and goes: there is no time for it, or none for what it needs. */
  | { readonly change: 'goes'; readonly item: Id; readonly minutes: number };

/** The suggested agenda of one session; what goes stands last. */
export interface SuggestedSession {
  readonly session: Id;
  readonly lines: readonly SuggestedLine[];
  /** How long it takes in all. */
  readonly minutes: number;
}

/** Why a candidate is not on the suggested agenda. */
export type LeftOut =
  | { readonly issue: Id; readonly why: 'no-time' }
  /** Another session that is yet to come has it. */
  | { readonly issue: Id; readonly why: 'planned' }
  /** What is to be asked before it is not taken up until then. */
  | { readonly issue: Id; readonly why: 'waits'; readonly for: readonly Id[] };

/** An agenda that fits, for one session or several. A proposal: it may be taken in part, or left. */
export interface Suggestion {
  readonly sessions: readonly SuggestedSession[];
  readonly leftOut: readonly LeftOut[];
  /** Whether it is proven that nothing that fits is worth more. */
  readonly isBest: boolean;
  /** What it is worth, as a share of what nothing can surpass, from 0 to 1. */
  readonly share: number;
}

/** What a line is called among the others: by the item that is there, or the issue that comes. */
export function keyOfLine(line: SuggestedLine): Id {
  return line.change === 'comes' ? line.issue : line.item;
}

/** The lines that alter something, so that they can be taken or left. */
export function alteringLines({ sessions }: Suggestion): readonly SuggestedLine[] {
  return sessions.flatMap(({ lines }) => lines.filter(({ change }) => change !== 'stays'));
}
