import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { Id } from '../../../shared/model/id.ts';
import { workspaceOpened } from '../../state/workspace.ts';
import type { Missing } from './capture/capture-of.ts';
import {
  EMPTY_DRAFT,
  NOTHING_TYPED,
  isEmptyDraft,
  turnedTo,
  type CaptureDraft,
  type CaptureKind,
  type Typed,
} from './capture/draft.ts';

/** What is open beside the present item; at most one thing at a time. */
export type MeetingPanel =
  | { readonly name: 'attendance' }
  | { readonly name: 'closing' }
  | { readonly name: 'correct'; readonly entry: Id }
  | { readonly name: 'designate'; readonly decision: Id }
  | { readonly name: 'statement'; readonly decision: Id };

/** How the meeting view stands; never in the file. */
export interface MeetingSlice extends Typed {
  /** The session that was chosen; `null` for the one that runs or comes next. */
  readonly session: Id | null;
  /** The position at hand: what is captured goes under it unless said otherwise. */
  readonly atHand: Id | null;
  readonly panel: MeetingPanel | null;
  readonly inRoom: boolean;
  /** Whether it is known what another run of the window left. */
  readonly isRecalled: boolean;
  /** Why what was asked for last cannot be captured or recorded. */
  readonly hint: Hint | null;
}

/** What is missing, and at which item of the agenda: it says nothing of the next one. */
interface Hint {
  readonly missing: Missing;
  readonly item: Id | null;
}

const initialState: MeetingSlice = {
  session: null,
  atHand: null,
  panel: null,
  inRoom: false,
  isRecalled: false,
  hint: null,
  ...NOTHING_TYPED,
};

const slice = createSlice({
  name: 'meeting',
  initialState,
  reducers: {
    sessionChosen: (state, { payload }: PayloadAction<Id>) => ({
      ...state,
      session: payload,
      panel: null,
    }),
    positionTaken: (state, { payload }: PayloadAction<Id>) => ({ ...state, atHand: payload }),
    captureBegun: (state, { payload }: PayloadAction<CaptureKind>) => ({
      ...state,
      isOpen: true,
      hint: null,
      ...turnedTo(state, payload),
      panel: null,
    }),
    captureTyped: (state, { payload }: PayloadAction<Partial<CaptureDraft>>) => ({
      ...state,
      hint: null,
      draft: { ...state.draft, ...payload },
    }),
    captureClosed: (state) => ({
      ...state,
      hint: null,
      isOpen: false,
      draft: isEmptyDraft(state.draft) ? EMPTY_DRAFT : state.draft,
    }),
    captureDropped: (state) => ({ ...state, hint: null, isOpen: false, draft: EMPTY_DRAFT }),
    hinted: (state, { payload }: PayloadAction<Hint>) => ({ ...state, hint: payload }),
    /** It is on its way to the file: the line is free for the next. */
    captureSent: (state, { payload }: PayloadAction<Id>) => ({
      ...state,
      hint: null,
      isOpen: false,
      draft: EMPTY_DRAFT,
      sending: [...state.sending, { entry: payload, draft: state.draft }],
    }),
    /** It is in the file, or was refused: then it is in the line again, unless that holds something else by now. */
    captureSettled: (
      state,
      { payload }: PayloadAction<{ readonly entry: Id; readonly isRecorded: boolean }>,
    ) => {
      const sent = state.sending.find(({ entry }) => entry === payload.entry);
      const sending = state.sending.filter((other) => other !== sent);
      if (!sent || payload.isRecorded || !isEmptyDraft(state.draft)) return { ...state, sending };
      return { ...state, sending, isOpen: true, draft: sent.draft };
    },
    typedRecalled: (state, { payload }: PayloadAction<Typed>) => ({
      ...state,
      ...payload,
      isRecalled: true,
    }),
    panelOpened: (state, { payload }: PayloadAction<MeetingPanel>) => ({
      ...state,
      hint: null,
      panel: payload,
    }),
    panelClosed: (state) => ({ ...state, panel: null }),
    roomEntered: (state) => ({ ...state, inRoom: true }),
    roomLeft: (state) => ({ ...state, inRoom: false }),
  },
  extraReducers: (builder) => {
    builder.addCase(workspaceOpened, () => initialState);
  },
});

/** What is done in the meeting view, short of changing the workspace. */
export const {
  sessionChosen,
  positionTaken,
  captureBegun,
  captureTyped,
  captureClosed,
  captureDropped,
  hinted,
  captureSent,
  captureSettled,
  typedRecalled,
  panelOpened,
  panelClosed,
  roomEntered,
  roomLeft,
} = slice.actions;
/** Keeps how the meeting view stands and what is typed in it; another workspace begins anew. */
export const meetingReducer = slice.reducer;
