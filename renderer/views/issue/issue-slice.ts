import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { Id } from '../../../shared/model/id.ts';
import { issueShown, viewChosen } from '../../state/ui.ts';
import { workspaceOpened } from '../../state/workspace.ts';
import type { Adding, EntryRef } from './entries/adding.ts';

/** How the issue view stands; never in the file. */
export interface IssueSlice {
  /** The pages that were read one after another, as in a browser. */
  readonly trail: readonly Id[];
  /** Where in the trail the reader is; -1 before the first page. */
  readonly at: number;
  /** Whether the page was asked for by name, so that it is not the selection that chooses it. */
  readonly asked: boolean;
  /** The entry that keys act on. */
  readonly active: EntryRef | null;
  /** Whether the text of the active entry is being edited. */
  readonly editing: boolean;
  /** What is being written anew. */
  readonly adding: Adding | null;
}

const initialState: IssueSlice = {
  trail: [],
  at: -1,
  asked: false,
  active: null,
  editing: false,
  adding: null,
};

/** Further back nobody goes. */
const LONGEST_TRAIL = 100;

const slice = createSlice({
  name: 'issue',
  initialState,
  reducers: {
    wentBack: ({ trail, at }) => ({ ...initialState, trail, at: Math.max(at - 1, 0) }),
    wentForward: ({ trail, at }) => ({
      ...initialState,
      trail,
      at: Math.min(at + 1, trail.length - 1),
    }),
    entryActivated: (state, { payload }: PayloadAction<EntryRef>) =>
      state.active?.key === payload.key ? state : { ...state, active: payload, editing: false },
    /** The active entry is on the page no more. */
    entryLost: (state) => ({ ...state, active: null, editing: false }),
    editingSet: (state, { payload }: PayloadAction<boolean>) => ({ ...state, editing: payload }),
    addingSet: (state, { payload }: PayloadAction<Adding | null>) => ({
      ...state,
      adding: payload,
      editing: false,
    }),
  },
  extraReducers: (builder) => {
    builder
      .addCase(issueShown, (state, { payload: id }) => {
        if (state.trail[state.at] === id) return { ...state, asked: true };
        const trail = [...state.trail.slice(0, state.at + 1), id].slice(-LONGEST_TRAIL);
        return { ...initialState, trail, at: trail.length - 1, asked: true };
      })
      .addCase(viewChosen, (state, { payload: view }) =>
        view === 'issue' ? state : { ...state, asked: false },
      )
      .addCase(workspaceOpened, () => initialState);
  },
});

/** What is done on the pages of issues, short of changing the workspace. */
export const { wentBack, wentForward, entryActivated, entryLost, editingSet, addingSet } =
  slice.actions;
/** Keeps how the issue view stands and which pages were read; another workspace begins anew. */
export const issueReducer = slice.reducer;
