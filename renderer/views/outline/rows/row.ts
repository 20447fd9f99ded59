import type { Id } from '../../../../shared/model/id.ts';
import type { Draft, Expansion, RowKey } from '../outline-state.ts';
import type { OutlinePlace } from './places.ts';
import type { BranchChange, Branches } from './structure.ts';

/** One line of the outline: an element, or a line that is to become one, in one of its places. */
export interface Row {
  readonly key: RowKey;
  /** The row that it stands under. */
  readonly parentKey: RowKey | null;
  readonly place: OutlinePlace;
  /** The line that was typed, where it is not in the workspace. */
  readonly draft: Draft | null;
  /** How many rows it stands under. */
  readonly depth: number;
  /** Whether this is the element's first place: every link on the path to it is its child's oldest. */
  readonly primary: boolean;
}

/** What decides which rows there are. */
export interface ViewInput {
  readonly branches: Branches;
  /** What changed in the branches since those of the last view, where that is known. */
  readonly change: BranchChange | null;
  readonly expansion: Expansion;
  readonly drafts: readonly Draft[];
  /** With a filter: the elements that it lets through, and what they stand under. */
  readonly visible: ReadonlySet<Id> | null;
  /** No more rows than this: for a first look. */
  readonly limit: number;
}
