import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import { WHOLE_HISTORY, type HistoryFilter } from '../../../shared/history/entries.ts';
import { workspaceOpened } from '../../state/workspace.ts';
import { undrafted } from '../../state/undrafted.ts';

/** How the history view stands; never in the file. */
export interface HistorySlice {
  /** The row that keys act on. */
  readonly active: string | null;
  readonly filterShown: boolean;
  readonly filter: HistoryFilter;
}

const initialState: HistorySlice = { active: null, filterShown: false, filter: WHOLE_HISTORY };

const slice = createSlice({
  name: 'history',
  initialState,
  reducers: {
    historyRowActivated: (state, { payload }: PayloadAction<string | null>) =>
      state.active === payload ? state : { ...state, active: payload },
    /** Closing the filter leaves everything in again, but stays with what the history is about. */
    historyFilterToggled: (state) => ({
      ...state,
      filterShown: !state.filterShown,
      filter: state.filterShown
        ? { ...WHOLE_HISTORY, about: state.filter.about }
        : undrafted(state.filter),
    }),
    historyFilterChanged: (state, { payload }: PayloadAction<Partial<HistoryFilter>>) => ({
      ...state,
      filter: { ...undrafted(state.filter), ...payload },
    }),
    /** Another history altogether: that of one thing, or of everything. */
    historyOf: (state, { payload }: PayloadAction<HistoryFilter['about']>) => ({
      ...state,
      active: null,
      filter: { ...undrafted(state.filter), about: payload },
    }),
  },
  extraReducers: (builder) => {
    builder.addCase(workspaceOpened, () => initialState);
  },
});

/** What is done in the history view: going to a row, filtering, asking for the history of something. */
export const { historyRowActivated, historyFilterToggled, historyFilterChanged, historyOf } =
  slice.actions;
/** Keeps how the history view stands; another workspace begins anew. */
export const historyReducer = slice.reducer;
