import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { BridgeError } from '../../shared/bridge.ts';

/** A command that was refused, or something that went wrong outside any command. */
export type NoticeTone = 'refusal' | 'problem';

/** At most one notice of each tone; the newer one replaces the older. */
export type NoticesSlice = Readonly<Record<NoticeTone, BridgeError | null>>;

const initialState: NoticesSlice = { refusal: null, problem: null };

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
  },
});

export const { noticeShown, noticeCleared } = slice.actions;
export const noticesReducer = slice.reducer;
