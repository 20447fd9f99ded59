import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { PastMoment } from '../../../shared/history/entries.ts';
import type { Since } from '../../../shared/history/since.ts';
import { workspaceOpened } from '../../state/workspace.ts';
import { undrafted } from '../../state/undrafted.ts';
import type { Selected } from '../../state/ui.ts';

/** A moment at which the workspace is looked at. */
export interface Looking {
  readonly moment: PastMoment;
  /** UTC, `2015-04-13T09:00:00.000Z`. */
  readonly at: string;
  /** The workspace as it stood, as a snapshot has it. */
  readonly json: string;
  /** What is to be seen first. */
  readonly selected: Selected | null;
}

/**
 * The past that a window looks at. The window's own store knows that it does; the store of the past, which the views read
 * meanwhile, knows what has changed since.
 */
export interface PastSlice {
  readonly looking: Looking | null;
  /** `null` in the window's own store: what it shows is the present. */
  readonly since: Since | null;
}

const initialState: PastSlice = { looking: null, since: null };

const slice = createSlice({
  name: 'past',
  initialState,
  reducers: {
    lookedBack: (state, { payload }: PayloadAction<Looking>) => ({
      ...undrafted(state),
      looking: payload,
    }),
    cameBack: () => initialState,
    sinceFound: (state, { payload }: PayloadAction<Since>) => ({
      ...undrafted(state),
      since: payload,
    }),
  },
  extraReducers: (builder) => {
    builder.addCase(workspaceOpened, () => initialState);
  },
});

/** The window looks at a moment, comes back from it, or found out what has changed since. */
export const { lookedBack, cameBack, sinceFound } = slice.actions;
/** Keeps which past is looked at; another workspace begins in the present. */
export const pastReducer = slice.reducer;
