import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { BridgeError } from '../../../shared/bridge.ts';
import type { Command } from '../../../shared/model/decide.ts';
import type { Id } from '../../../shared/model/id.ts';
import type { ElementKind, LinkType } from '../../../shared/model/vocabulary.ts';
import { workspaceOpened } from '../../state/workspace.ts';
import { NO_FILTER, type Filter } from './filter.ts';

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
  /** Whether its text is being edited; otherwise keys move through the tree. */
  readonly editing: boolean;
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
  readonly serial: number;
  readonly command: Command;
  /** When it was given; UTC. */
  readonly at: string;
}

/** Which branches are open: all down to a depth, and those that were set by hand. */
export interface Expansion {
  /** How many levels are open; `null` is all. */
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
  readonly expansion: Expansion;
  readonly filter: Filter;
  readonly filterOpen: boolean;
  readonly drafts: readonly Draft[];
  readonly rewordings: Readonly<Record<Id, Rewording>>;
  readonly pending: readonly Pending[];
  readonly nextSerial: number;
  /** An element that somebody wants to see; `turn` tells two requests for the same one apart. */
  readonly reveal: { readonly id: Id; readonly turn: number } | null;
}

const initialState: OutlineSlice = {
  active: null,
  anchor: null,
  picked: {},
  expansion: { level: null, byHand: {} },
  filter: NO_FILTER,
  filterOpen: false,
  drafts: [],
  rewordings: {},
  pending: [],
  nextSerial: 1,
  reveal: null,
};

const slice = createSlice({
  name: 'outline',
  initialState: initialState as OutlineSlice,
  reducers: {
    /** Shows an element: opens what it stands under, goes there, selects it. */
    revealRequested: (state, { payload: id }: PayloadAction<Id>) => {
      state.reveal = { id, turn: (state.reveal?.turn ?? 0) + 1 };
    },
  },
  extraReducers: (builder) => {
    builder.addCase(workspaceOpened, () => initialState);
  },
});

export const { revealRequested } = slice.actions;
export const outlineReducer = slice.reducer;
