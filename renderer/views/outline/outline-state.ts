import type { BridgeError } from '../../../shared/bridge.ts';
import type { Command } from '../../../shared/model/decide.ts';
import type { Id } from '../../../shared/model/id.ts';
import type { ElementKind, LinkType } from '../../../shared/model/vocabulary.ts';
import type { Filter } from '../filter/filter.ts';

/**
 * Names a row: an element in one of the places where it stands. The place by an element's oldest
 * link is named by the element's id, so that a move keeps the name; any other by the path to it.
 */
export type RowKey = string;

/** Where the caret goes in a line: a number of UTF-16 units, or one of its ends. */
export type Caret = number | 'start' | 'end';

/** The row that keys act on. */
export interface Active {
  readonly key: RowKey;
  /** Whether its text is being typed in; otherwise keys walk through the tree. */
  readonly typing: boolean;
  readonly caret: Caret;
  /** Grows with every request, so that the same caret can be asked for twice. */
  readonly turn: number;
}

/** A line that was typed and is not in the workspace: not yet, or because it was refused. */
export interface Draft {
  readonly key: RowKey;
  /** The row under which it stands; `null` under nothing. */
  readonly parentKey: RowKey | null;
  readonly parent: Id | null;
  /** The ids that element and link will have. */
  readonly id: Id;
  readonly link: Id;
  readonly kind: ElementKind;
  readonly as: LinkType | null;
  /** The place that it follows: a sibling's link, or element under nothing; `null` comes first. */
  readonly after: Id | null;
  readonly text: string;
  /** Whether a person chose the kind; one that followed from the place follows the line elsewhere. */
  readonly explicit: boolean;
  readonly failure: BridgeError | null;
}

/** New words for an element that could not be saved; kept until they can be or are dropped. */
export interface Rewording {
  readonly text: string;
  readonly failure: BridgeError;
}

/** A command that was sent and whose effect the window's workspace does not hold yet. */
export interface Pending {
  readonly serial: string;
  readonly command: Command;
  /** When it was given; UTC. */
  readonly at: string;
  /** The drafts that it saves, as they stood: where they are again if it fails. */
  readonly drafts: readonly Draft[];
}

/** Which branches are open: all down to a depth, and those that were set by hand. */
export interface Expansion {
  /** How many levels show; `null` is all. */
  readonly level: number | null;
  readonly byHand: Readonly<Record<RowKey, boolean>>;
}

/** How the outline stands; never in the file. */
export interface OutlineSlice {
  readonly active: Active | null;
  /** The row from which a range reaches to the active one, if there is a range. */
  readonly anchor: RowKey | null;
  /** Rows that were picked one by one. */
  readonly picked: Readonly<Record<RowKey, true>>;
  /** Rows that were cut, and the text that they are on the clipboard: they go where that is pasted, and stay until then. */
  readonly taken: { readonly keys: readonly RowKey[]; readonly text: string } | null;
  readonly expansion: Expansion;
  readonly filter: Filter;
  readonly filterShown: boolean;
  /** What is open while a filter is set: everything, save what was closed since. */
  readonly filterExpansion: Expansion;
  /** Elements that were made or edited since the filter was set: they stay, met or not. */
  readonly kept: readonly Id[];
  readonly drafts: readonly Draft[];
  readonly rewordings: Readonly<Record<Id, Rewording>>;
  readonly pending: readonly Pending[];
  /** Whether what another run of the window left was looked for: from then on this is all there is. */
  readonly isRecalled: boolean;
  /** Why what was asked of a row last could not be done; said at the row until something else is done. */
  readonly refusal: { readonly key: RowKey; readonly error: BridgeError } | null;
  /** An element that somebody wants to see; `turn` tells two requests for the same one apart. */
  readonly reveal: { readonly id: Id; readonly turn: number } | null;
}

/** How many texts of the outline are not saved and not on their way: the workspace does not take them. */
export function countUnsaved({
  drafts,
  rewordings,
}: Pick<OutlineSlice, 'drafts' | 'rewordings'>): number {
  const lines = drafts.filter(({ text }) => text.trim() !== '');
  return lines.length + Object.keys(rewordings).length;
}

/** Everything is open. */
export const ALL_OPEN: Expansion = { level: null, byHand: {} };
