import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { Id } from '../../../shared/model/id.ts';
import { workspaceOpened } from '../../state/workspace.ts';

/** What the window remembers of setting stances; never in the file. */
export interface StancesSlice {
  /** The party whose stance was set last: the next one is likely to be its too. */
  readonly lastParty: Id | null;
}

const initialState: StancesSlice = { lastParty: null };

const slice = createSlice({
  name: 'stances',
  initialState,
  reducers: {
    partyChosen: (_state, { payload }: PayloadAction<Id>) => ({ lastParty: payload }),
  },
  extraReducers: (builder) => {
    builder.addCase(workspaceOpened, () => initialState);
  },
});

/** A party was chosen whose stance is set. */
export const { partyChosen } = slice.actions;
/** Keeps whose stance was set last; another workspace begins anew. */
export const stancesReducer = slice.reducer;
