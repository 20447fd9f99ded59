import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { BridgeError } from '../../../shared/bridge.ts';
import type { Id } from '../../../shared/model/id.ts';
import { workspaceOpened } from '../../state/workspace.ts';
import { isFiltering, NO_FILTER, type Filter } from '../filter/filter.ts';
import {
  ALL_OPEN,
  type Active,
  type Draft,
  type OutlineSlice,
  type Pending,
  type Rewording,
  type RowKey,
} from './outline-state.ts';
import { noteEnded, noteSent, type Ended } from './saving/under-way.ts';

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
