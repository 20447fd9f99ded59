import { createSlice } from '@reduxjs/toolkit';
import type { Id } from '../../../shared/model/id.ts';
import { issueShown, viewChosen } from '../../state/ui.ts';
import { workspaceOpened } from '../../state/workspace.ts';

/** The pages that were read one after another, as in a browser; never in the file. */
export interface IssueSlice {
  readonly trail: readonly Id[];
  /** Where in the trail the reader is; -1 before the first page. */
  readonly at: number;
  /** Whether the page was asked for by name, so that it is not the selection that chooses it. */
  readonly asked: boolean;
}

const initialState: IssueSlice = { trail: [], at: -1, asked: false };

/** Further back nobody goes. */
const LONGEST_TRAIL = 100;

const slice = createSlice({
  name: 'issue',
  initialState,
  reducers: {
    wentBack: (state) => ({ ...state, at: Math.max(state.at - 1, 0) }),
    wentForward: (state) => ({ ...state, at: Math.min(state.at + 1, state.trail.length - 1) }),
  },
  extraReducers: (builder) => {
    builder
      .addCase(issueShown, (state, { payload: id }) => {
        if (state.trail[state.at] === id) return { ...state, asked: true };
        const trail = [...state.trail.slice(0, state.at + 1), id].slice(-LONGEST_TRAIL);
        return { trail, at: trail.length - 1, asked: true };
      })
      .addCase(viewChosen, (state, { payload: view }) =>
        view === 'issue' ? state : { ...state, asked: false },
      )
      .addCase(workspaceOpened, () => initialState);
  },
});

export const { wentBack, wentForward } = slice.actions;
export const issueReducer = slice.reducer;
