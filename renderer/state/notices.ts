import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { BridgeError } from '../../shared/bridge.ts';
import type { Id } from '../../shared/model/id.ts';
import { uiReset } from './ui.ts';

/** A command that was refused, or something that went wrong outside any command. */
export type NoticeTone = 'refusal' | 'problem';

/** At most one notice of each tone; the newer one replaces the older. */
export interface NoticesSlice extends Readonly<Record<NoticeTone, BridgeError | null>> {
  /** Where a copy of the workspace was saved, until that is dismissed. */
  readonly copy: string | null;
  /** What came in by the last step, in words: true until there is another one. */
  readonly entered: Entered | null;
}

/** What came in by a step. */
interface Entered {
  readonly message: string;
  readonly seq: number;
  /** The first element of it, where that is not in sight already. */
  readonly first: Id | null;
}

const initialState: NoticesSlice = { refusal: null, problem: null, copy: null, entered: null };

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
    enteredShown: (state, { payload }: PayloadAction<NoticesSlice['entered']>) => ({
      ...state,
      entered: payload,
    }),
  },
  extraReducers: (builder) => {
    builder.addCase(uiReset, (state) => ({ ...state, copy: null, entered: null }));
  },
});

/** A notice comes or goes; a copy was saved at a path, or a file entered, or that is dismissed by `null`. */
export const { noticeShown, noticeCleared, copySaved, enteredShown } = slice.actions;
/** Keeps the notices; another workspace takes those about a copy and a file away. */
export const noticesReducer = slice.reducer;
