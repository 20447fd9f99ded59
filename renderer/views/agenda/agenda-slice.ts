import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { Id } from '../../../shared/model/id.ts';
import { toggled } from '../../components/toggled.ts';
import { workspaceOpened } from '../../state/workspace.ts';

/** What keys act on: an item of a session, or an issue among the candidates. */
export interface Active {
  readonly kind: 'item' | 'candidate';
  readonly id: Id;
}

/** How the agenda view stands; never in the file. */
export interface AgendaSlice {
  readonly active: Active | null;
  /** The session to which candidates are added: the last one in which something was done. */
  readonly session: Id | null;
  /** The sessions whose time and place are being edited in place. */
  readonly editing: readonly Id[];
  /** A session whose title is to have the focus, because it was just made. */
  readonly naming: Id | null;
  /** The item that is being split. */
  readonly splitting: Id | null;
  /** The item whose menu is open, and where, in pixels of the window. */
  readonly menu: { readonly item: Id; readonly x: number; readonly y: number } | null;
  /** The sessions for which an agenda is suggested; `null` where none is. */
  readonly suggesting: readonly Id[] | null;
  /** The lines of the suggestion that are not taken over, by `keyOfLine`. */
  readonly left: readonly Id[];
  /** What was typed as a new item and is not on the agenda yet, by session: it is there again when one comes back. */
  readonly typed: Readonly<Record<Id, string>>;
  /** Whether sessions that are over show, besides the last of them. */
  readonly showsEarlier: boolean;
  readonly hidesCandidates: boolean;
}

const initialState: AgendaSlice = {
  active: null,
  session: null,
  editing: [],
  naming: null,
  splitting: null,
  menu: null,
  suggesting: null,
  left: [],
  typed: {},
  showsEarlier: false,
  hidesCandidates: false,
};

const slice = createSlice({
  name: 'agenda',
  initialState,
  reducers: {
    itemActivated: (
      state,
      { payload }: PayloadAction<{ readonly item: Id; readonly session: Id }>,
    ) => ({
      ...state,
      active: { kind: 'item' as const, id: payload.item },
      session: payload.session,
      splitting: state.splitting === payload.item ? state.splitting : null,
    }),
    candidateActivated: (state, { payload }: PayloadAction<Id>) => ({
      ...state,
      active: { kind: 'candidate' as const, id: payload },
      splitting: null,
    }),
    sessionChosen: (state, { payload }: PayloadAction<Id>) =>
      state.session === payload ? state : { ...state, session: payload },
    sessionMade: (state, { payload }: PayloadAction<Id>) => ({
      ...state,
      session: payload,
      naming: payload,
      editing: [...state.editing, payload],
    }),
    sessionNamed: (state) => (state.naming === null ? state : { ...state, naming: null }),
    sessionFieldsToggled: (state, { payload }: PayloadAction<Id>) => ({
      ...state,
      session: payload,
      editing: toggled(state.editing, payload),
    }),
    menuOpened: (state, { payload }: PayloadAction<NonNullable<AgendaSlice['menu']>>) => ({
      ...state,
      menu: payload,
    }),
    menuClosed: (state) => (state.menu === null ? state : { ...state, menu: null }),
    splitOpened: (state, { payload }: PayloadAction<Id>) => ({ ...state, splitting: payload }),
    splitClosed: (state) => (state.splitting === null ? state : { ...state, splitting: null }),
    suggestionAsked: (state, { payload }: PayloadAction<readonly Id[]>) => ({
      ...state,
      suggesting: payload,
      left: [],
    }),
    suggestionClosed: (state) => ({ ...state, suggesting: null, left: [] }),
    /** What came is looked at next: the fields of sessions that were just made do not stand before it. */
    suggestionTaken: (state) => ({ ...state, suggesting: null, left: [], editing: [] }),
    suggestedLineTicked: (
      state,
      { payload }: PayloadAction<{ readonly key: Id; readonly taken: boolean }>,
    ) => {
      const others = state.left.filter((key) => key !== payload.key);
      return { ...state, left: payload.taken ? others : [...others, payload.key] };
    },
    newItemTyped: (
      state,
      { payload }: PayloadAction<{ readonly session: Id; readonly text: string }>,
    ) => ({ ...state, typed: { ...state.typed, [payload.session]: payload.text } }),
    earlierToggled: (state) => ({ ...state, showsEarlier: !state.showsEarlier }),
    candidatesToggled: (state) => ({ ...state, hidesCandidates: !state.hidesCandidates }),
  },
  extraReducers: (builder) => {
    builder.addCase(workspaceOpened, () => initialState);
  },
});

/** What is done in the agenda view, short of changing the workspace. */
export const {
  itemActivated,
  candidateActivated,
  sessionChosen,
  sessionMade,
  sessionNamed,
  sessionFieldsToggled,
  menuOpened,
  menuClosed,
  splitOpened,
  splitClosed,
  suggestionAsked,
  suggestionClosed,
  suggestionTaken,
  suggestedLineTicked,
  newItemTyped,
  earlierToggled,
  candidatesToggled,
} = slice.actions;
/** Keeps how the agenda view stands; another workspace begins anew. */
export const agendaReducer = slice.reducer;
