import type { ArgdownWords } from './words.ts';

/** A heading, and what is under it; the file itself is the first. */
export interface ArgdownSection {
  readonly line: number;
  readonly level: number;
  readonly words: ArgdownWords;
  /** The section that it stands in; `null` for the file. */
  readonly above: ArgdownSection | null;
}

/** A statement or an argument, in however many places it stands. */
export interface ArgdownNode {
  /** How many were said before it. */
  readonly index: number;
  readonly form: 'statement' | 'argument';
  readonly title: string;
  text: string;
  /** Where it is said first. */
  readonly line: number;
  readonly section: ArgdownSection;
  /** Other sections in which it began a paragraph again. */
  again: readonly ArgdownSection[];
  /** Whether it began a paragraph of its own somewhere. */
  isTop: boolean;
  /** Whether it speaks for or against something. */
  isSpeaking: boolean;
  uses: number;
  /** Words with tags, data or links, which say more than its text; most nodes have none. */
  more: readonly ArgdownWords[];
  /** Markdown that says more of it. */
  detail: readonly string[];
  out: readonly ArgdownTie[];
  into: readonly ArgdownTie[];
  /** What an argument, or a conclusion on its way, takes for granted. */
  premises: readonly ArgdownNode[];
  /** What takes it for granted. */
  premiseOf: readonly ArgdownNode[];
  /** What says the same in another form, and stands for it. */
  sameAs: ArgdownNode | null;
}

/** How one node bears on another, and the line that says so. */
export interface ArgdownTie {
  readonly from: ArgdownNode;
  readonly to: ArgdownNode;
  readonly as: 'supports' | 'attacks' | 'undercuts';
  readonly line: number;
}

/** What a text in Argdown says, before it is drawn as a map. */
export interface ArgdownGraph {
  readonly sections: readonly ArgdownSection[];
  readonly nodes: readonly ArgdownNode[];
  /** Statements of which only one can be true. */
  readonly rivals: {
    readonly one: ArgdownNode;
    readonly other: ArgdownNode;
    readonly line: number;
  }[];
  readonly leftOut: readonly {
    readonly line: number;
    readonly code: string;
    readonly values?: Readonly<Record<string, string>>;
  }[];
}

/** What most nodes have of most things. */
export const NONE: readonly never[] = [];

/**
 * A node's list with one more item: its own as soon as it has any, so that only these take up room.
 * @param list `NONE`, or a list that only the node has
 */
export function and<Item>(list: readonly Item[], item: Item): readonly Item[] {
  if (list.length === 0) return [item];
  (list as Item[]).push(item);
  return list;
}

/** Has a premise be one of what follows from it. */
export function rest(on: ArgdownNode, premise: ArgdownNode): void {
  if (on === premise || on.premises.includes(premise)) return;
  on.premises = and(on.premises, premise);
  premise.premiseOf = and(premise.premiseOf, on);
}
