import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { EntityKind } from '../../shared/model/entities.ts';
import type { Id } from '../../shared/model/id.ts';

/** The views of a workspace, as `registry.ts` has them. */
export type ViewName =
  'outline' | 'map' | 'issue' | 'positions' | 'questions' | 'agenda' | 'meeting' | 'history';

/** An entity that the details panel shows. */
export interface Selected {
  readonly kind: EntityKind;
  readonly id: Id;
}

/** What is open over the view; at most one thing at a time. */
export type Overlay =
  | { readonly name: 'palette' }
  | { readonly name: 'find' }
  | { readonly name: 'settings' }
  | { readonly name: 'keyboard-help' }
  | { readonly name: 'about' }
  /** `minutesOf` where a session's minutes are asked for. */
  | { readonly name: 'export'; readonly minutesOf?: Id }
  /** From a file that is chosen or was dropped, unless from the clipboard. */
  | { readonly name: 'import'; readonly from?: 'clipboard' }
  | { readonly name: 'name-state' }
  | { readonly name: 'merge-copy' }
  | { readonly name: 'backups' }
  | { readonly name: 'recover' }
  /** With what is to be settled of one thing before the rest, if it is asked for there. */
  | { readonly name: 'settle-copies'; readonly first?: Id }
  | { readonly name: 'parties' }
  | { readonly name: 'new-party' }
  | { readonly name: 'set-stance'; readonly position: Id; readonly party: Id | null }
  /** A stance on an issue: which of its positions is meant is asked first. */
  | { readonly name: 'stance-on-issue'; readonly issue: Id; readonly party: Id | null }
  /** Something that is decided or taken on, on an issue if there is one. */
  | { readonly name: 'aside'; readonly kind: 'decision' | 'action'; readonly issue: Id | null }
  | { readonly name: 'revise-position'; readonly position: Id }
  | { readonly name: 'also-under'; readonly element: Id };

/** What an overlay holds: what was read for it and can be read again, or what somebody did in it. */
export type Held = 'reading' | 'work';

/** How the window stands: never in the file. */
export interface UiSlice {
  readonly view: ViewName;
  readonly selected: Selected | null;
  /** Whether the hand is on a line that is not in the workspace yet, since that was selected. */
  readonly isOnNewLine: boolean;
  /** The issue that the issue view shows. */
  readonly issue: Id | null;
  /** Whether there is too little room for the details beside the view: then they come over it when asked for. */
  readonly isNarrow: boolean;
  readonly detailsOpen: boolean;
  /** Whether the details are open where there is room for them. */
  readonly detailsBeside: boolean;
  readonly overlay: Overlay | null;
  /** What goes with it, if anything does. */
  readonly held: Held | null;
  /** What was asked for over it then: to leave it or the workspace, or something else in its place. A person says first whether it may go. */
  readonly asked: Overlay | 'leave' | 'close-workspace' | null;
  /** How often something took the place of what was held: it begins anew, even where it is the same. */
  readonly turn: number;
}

const initialState: UiSlice = {
  view: 'outline',
  selected: null,
  isOnNewLine: false,
  issue: null,
  isNarrow: false,
  detailsOpen: true,
  detailsBeside: true,
  overlay: null,
  held: null,
  asked: null,
  turn: 0,
};

function withOverlay(state: UiSlice, overlay: Overlay | null): UiSlice {
  return { ...state, overlay, held: null, asked: null };
}

/** A dialogue about files hears of the next one itself, and what it only read may go for that. */
function isForItself({ held, overlay }: UiSlice, next: Overlay): boolean {
  if (held !== 'reading' || overlay?.name !== next.name) return false;
  return next.name === 'merge-copy' || (next.name === 'import' && next.from === undefined);
}

const slice = createSlice({
  name: 'ui',
  initialState,
  reducers: {
    viewChosen: (state, { payload }: PayloadAction<ViewName>) => ({ ...state, view: payload }),
    entitySelected: (state, { payload }: PayloadAction<Selected | null>) => ({
      ...state,
      selected: payload,
      isOnNewLine: false,
    }),
    /** A new line is typed: what was selected before stays so, but is not what the hand is on. */
    newLineReached: (state) => ({ ...state, isOnNewLine: true }),
    issueShown: (state, { payload }: PayloadAction<Id>) => ({
      ...state,
      view: 'issue' as const,
      issue: payload,
    }),
    detailsToggled: (state) => {
      const detailsOpen = !state.detailsOpen;
      return {
        ...state,
        detailsOpen,
        detailsBeside: state.isNarrow ? state.detailsBeside : detailsOpen,
      };
    },
    /** The window came to have room for the details beside the view, or no longer has it. */
    roomChanged: (state, { payload: isNarrow }: PayloadAction<boolean>) => ({
      ...state,
      isNarrow,
      detailsOpen: !isNarrow && state.detailsBeside,
    }),
    overlayOpened: (state, { payload }: PayloadAction<Overlay>) =>
      state.held === null
        ? withOverlay(state, payload)
        : isForItself(state, payload)
          ? state
          : { ...state, asked: payload },
    overlayClosed: (state) => withOverlay(state, null),
    overlayHeld: (state, { payload: held }: PayloadAction<Held | null>) => ({ ...state, held }),
    /** A person turns away from an overlay that holds something. */
    leavingAsked: (state) => ({ ...state, asked: 'leave' as const }),
    /** A person turns away from the workspace, and with it from an overlay that holds something. */
    closingAsked: (state) => ({ ...state, asked: 'close-workspace' as const }),
    stayed: (state) => ({ ...state, asked: null }),
    left: (state) => ({
      ...withOverlay(state, typeof state.asked === 'string' ? null : state.asked),
      turn: state.turn + 1,
    }),
    uiReset: ({ isNarrow }) => ({ ...initialState, isNarrow, detailsOpen: !isNarrow }),
  },
});

/** What is shown, selected and opened in the window; `uiReset` where another workspace is shown. */
export const {
  viewChosen,
  entitySelected,
  newLineReached,
  issueShown,
  detailsToggled,
  roomChanged,
  overlayOpened,
  overlayClosed,
  overlayHeld,
  leavingAsked,
  closingAsked,
  stayed,
  left,
  uiReset,
} = slice.actions;
/** Keeps how the window stands. */
export const uiReducer = slice.reducer;

/** Whether a dialogue stands between the person and the view. */
export function isDialogOpen({ ui }: { readonly ui: UiSlice }): boolean {
  return ui.overlay !== null && ui.overlay.name !== 'find';
}
