import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { Id } from '../../../shared/model/id.ts';
import { workspaceOpened } from '../../state/workspace.ts';

/** Wordings of positions that are being revised; never in the file before they are a position of their own. */
export interface ReviseSlice {
  /** By position: what was typed, which is there again when one comes back to it. */
  readonly drafts: Readonly<Record<Id, string>>;
}

const initialState: ReviseSlice = { drafts: {} };

const slice = createSlice({
  name: 'revise',
  initialState,
  reducers: {
    revisionTyped: (
      { drafts },
      { payload }: PayloadAction<{ readonly position: Id; readonly text: string | null }>,
    ) => {
      const { [payload.position]: _, ...others } = drafts;
      return {
        drafts: payload.text === null ? others : { ...others, [payload.position]: payload.text },
      };
    },
  },
  extraReducers: (builder) => {
    builder.addCase(workspaceOpened, () => initialState);
  },
});

/** A new wording was typed for a position; `null` where it was saved or given up. */
export const { revisionTyped } = slice.actions;
/** Keeps wordings that are not saved; another workspace begins anew. */
export const reviseReducer = slice.reducer;
