import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { BridgeError } from '../../../shared/bridge.ts';
import type { Command } from '../../../shared/model/decide.ts';
import type { Id } from '../../../shared/model/id.ts';
import type { ElementKind, LinkType } from '../../../shared/model/vocabulary.ts';
import { workspaceOpened } from '../../state/workspace.ts';
import { isFiltering, NO_FILTER, type Filter } from '../filter/filter.ts';
import { noteEnded, noteSent, type Ended } from './saving/under-way.ts';

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

const initialState: OutlineSlice = {
  active: null,
  anchor: null,
  picked: {},
  taken: null,
  expansion: ALL_OPEN,
  filter: NO_FILTER,
  filterShown: false,
  filterExpansion: ALL_OPEN,
  kept: [],
  drafts: [],
  rewordings: {},
  pending: [],
  isRecalled: false,
  refusal: null,
  reveal: null,
};

const slice = createSlice({
  name: 'outline',
  initialState,
  reducers: {
    /** Makes a row the one that keys act on; a range ends, and so do single picks unless kept. */
    rowActivated: (
      state,
      { payload }: PayloadAction<Omit<Active, 'turn'> & { readonly keepPicks?: boolean }>,
    ) => {
      const { key, typing, caret, keepPicks } = payload;
      state.active = { key, typing, caret, turn: (state.active?.turn ?? 0) + 1 };
      state.anchor = null;
      state.refusal = null;
      if (!keepPicks) state.picked = {};
    },
    /** Stretches the range from where it began, or from the active row, to another row. */
    rangeExtended: (
      state,
      { payload }: PayloadAction<{ readonly from?: RowKey; readonly to: RowKey }>,
    ) => {
      state.anchor = payload.from ?? state.anchor ?? state.active?.key ?? payload.to;
      const turn = (state.active?.turn ?? 0) + 1;
      state.active = { key: payload.to, typing: false, caret: 'end', turn };
    },
    /** Picks a row or lets it go; the rows of a range, if there is one, become picked one by one. */
    rowPicked: (
      state,
      { payload }: PayloadAction<{ readonly key: RowKey; readonly range: readonly RowKey[] }>,
    ) => {
      for (const key of payload.range) state.picked[key] = true;
      if (state.picked[payload.key]) delete state.picked[payload.key];
      else state.picked[payload.key] = true;
      const turn = (state.active?.turn ?? 0) + 1;
      state.active = { key: payload.key, typing: false, caret: 'end', turn };
      state.anchor = null;
    },
    picksCleared: (state) => {
      state.picked = {};
      state.anchor = null;
    },
    /** Rows were cut, or are not waiting to be pasted any more. */
    rowsTaken: (state, { payload }: PayloadAction<OutlineSlice['taken']>) => ({
      ...state,
      taken: payload,
    }),
    /** Opens or closes branches by hand. */
    branchesSet: (
      state,
      { payload }: PayloadAction<{ readonly keys: readonly RowKey[]; readonly open: boolean }>,
    ) => {
      const { byHand } = isFiltering(state.filter) ? state.filterExpansion : state.expansion;
      for (const key of payload.keys) byHand[key] = payload.open;
    },
    /** Shows so many levels and forgets what was opened and closed by hand; `null` shows all. */
    levelChosen: (state, { payload: level }: PayloadAction<number | null>) => {
      if (isFiltering(state.filter)) state.filterExpansion = { level, byHand: {} };
      else state.expansion = { level, byHand: {} };
    },
    filterChanged: (state, { payload }: PayloadAction<Partial<Filter>>) => {
      state.filter = { ...(state.filter as Filter), ...payload } as typeof state.filter;
      state.filterExpansion = { level: null, byHand: {} };
      state.kept = [];
    },
    /** Shows or hides the filter; hidden, it leaves everything in. */
    filterToggled: (state) => {
      state.filterShown = !state.filterShown;
      if (state.filterShown) return;
      state.filter = NO_FILTER as typeof state.filter;
      state.kept = [];
    },
    /** A new line to type in. */
    draftAdded: (state, { payload }: PayloadAction<Draft>) => {
      state.drafts.push(payload);
    },
    draftChanged: (
      state,
      { payload }: PayloadAction<{ readonly key: RowKey; readonly to: Partial<Draft> }>,
    ) => {
      const draft = state.drafts.find(({ key }) => key === payload.key);
      if (draft) Object.assign(draft, payload.to);
      if (draft && state.active?.key === payload.key) state.active.key = draft.key;
    },
    draftDropped: (state, { payload: key }: PayloadAction<RowKey>) => {
      state.drafts = state.drafts.filter((draft) => draft.key !== key);
    },
    /** What was left of another run of the window. */
    draftsRestored: (
      state,
      {
        payload,
      }: PayloadAction<{
        readonly drafts: readonly Draft[];
        readonly rewordings: Readonly<Record<Id, Rewording>>;
      }>,
    ) => {
      state.isRecalled = true;
      state.drafts.push(...payload.drafts);
      Object.assign(state.rewordings, payload.rewordings);
    },
    rewordingKept: (
      state,
      { payload }: PayloadAction<{ readonly id: Id; readonly rewording: Rewording }>,
    ) => {
      state.rewordings[payload.id] = payload.rewording;
    },
    rewordingDropped: (state, { payload: id }: PayloadAction<Id>) => {
      delete state.rewordings[id];
    },
    commandSent: (state, { payload }: PayloadAction<Omit<Pending, 'drafts'>>) => {
      noteSent(state, payload);
    },
    commandEnded: (state, { payload }: PayloadAction<Ended>) => {
      noteEnded(state, payload);
    },
    refused: (
      state,
      { payload }: PayloadAction<{ readonly key: RowKey; readonly error: BridgeError } | null>,
    ) => {
      state.refusal = payload;
    },
    /** Shows an element: opens what it stands under, goes there, selects it. */
    revealRequested: (state, { payload: id }: PayloadAction<Id>) => {
      state.reveal = { id, turn: (state.reveal?.turn ?? 0) + 1 };
    },
    revealed: (state) => {
      state.reveal = null;
    },
  },
  extraReducers: (builder) => {
    builder.addCase(workspaceOpened, () => initialState);
  },
});

/** What is done in the outline and in the lines that are typed on the map, and what became of the commands it sent. */
export const {
  rowActivated,
  rangeExtended,
  rowPicked,
  picksCleared,
  rowsTaken,
  branchesSet,
  levelChosen,
  filterChanged,
  filterToggled,
  draftAdded,
  draftChanged,
  draftDropped,
  draftsRestored,
  rewordingKept,
  rewordingDropped,
  commandSent,
  commandEnded,
  refused,
  revealRequested,
  revealed,
} = slice.actions;
/** Keeps how the outline stands and what is typed and not saved; another workspace begins anew. */
export const outlineReducer = slice.reducer;
