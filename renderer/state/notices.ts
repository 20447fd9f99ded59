import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { BridgeError } from '../../shared/bridge.ts';
import { uiReset } from './ui.ts';

/** A command that was refused, or something that went wrong outside any command. */
export type NoticeTone = 'refusal' | 'problem';

/** At most one notice of each tone; the newer one replaces the older. */
export interface NoticesSlice extends Readonly<Record<NoticeTone, BridgeError | null>> {
  /** Where a copy of the workspace was saved, until that is dismissed. */
  readonly copy: string | null;
}

const initialState: NoticesSlice = { refusal: null, problem: null, copy: null };

const slice = createSlice({
  name: 'notices',
  initialState,
  reducers: {
    noticeShown: (
      state,
      { payload }: PayloadAction<{ readonly tone: NoticeTone; readonly error: BridgeError }>,
    ) => ({ ...state, [payload.tone]: payload.error }),
    noticeCleared: (state, { payload }: PayloadAction<NoticeTone>) =>
      state[payload] ? { ...state, [payload]: null } : state,
    copySaved: (state, { payload }: PayloadAction<string | null>) => ({ ...state, copy: payload }),
  },
  extraReducers: (builder) => {
    builder.addCase(uiReset, (state) => ({ ...state, copy: null }));
  },
});

/** A notice comes or goes; a copy was saved at a path, or that is dismissed by `null`. */
export const { noticeShown, noticeCleared, copySaved } = slice.actions;
/** Keeps the notices; another workspace takes the one about a copy away. */
export const noticesReducer = slice.reducer;
