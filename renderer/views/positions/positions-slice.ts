import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { Id } from '../../../shared/model/id.ts';
import { workspaceOpened } from '../../state/workspace.ts';

/** By what the columns are ordered: as the outline has them, or the most of something first. */
export const COLUMN_ORDERS = ['outline', 'contested', 'movement', 'silence'] as const;
/** One of those orders. */
export type ColumnOrder = (typeof COLUMN_ORDERS)[number];

/** What the panel beside the matrix tells. */
export const PANEL_TABS = ['reasons', 'issue', 'parties'] as const;
/** One of those tabs. */
export type PanelTab = (typeof PANEL_TABS)[number];

/** A cell, by what its row and its column are about, so that it stays the same when they move. */
export interface CellAt {
  /** The key of a row; `null` for the row with the columns' heads. */
  readonly row: string | null;
  /** The issue or the position of a column; `null` for the column with the parties. */
  readonly column: Id | null;
}

/** How the positions view stands; never in the file. */
export interface PositionsSlice {
  /** The issue whose positions are the columns; `null` where the issues are. */
  readonly issue: Id | null;
  readonly order: ColumnOrder;
  /** Whether issues that are settled are left out. */
  readonly onlyOpen: boolean;
  readonly isGrouped: boolean;
  /** The groups whose members show. */
  readonly openGroups: readonly Id[];
  /** The cell that keys act on. */
  readonly at: CellAt;
  readonly tab: PanelTab;
  readonly panelOpen: boolean;
}

const initialState: PositionsSlice = {
  issue: null,
  order: 'outline',
  onlyOpen: false,
  isGrouped: true,
  openGroups: [],
  at: { row: null, column: null },
  tab: 'reasons',
  panelOpen: true,
};

const slice = createSlice({
  name: 'positions',
  initialState,
  reducers: {
    cellActivated: (state, { payload }: PayloadAction<CellAt>) => ({ ...state, at: payload }),
    /** Turns to the positions of an issue, or by `null` back to all issues. */
    issueOpened: (
      state,
      { payload }: PayloadAction<{ readonly issue: Id | null; readonly at: CellAt }>,
    ) => ({ ...state, ...payload }),
    /** Goes to the column of an issue, or of a position on an issue, whatever is left out. */
    columnShown: (
      state,
      {
        payload: { issue, column },
      }: PayloadAction<{ readonly issue: Id | null; readonly column: Id }>,
    ) => ({
      ...state,
      issue,
      at: { ...state.at, column },
      onlyOpen: state.onlyOpen && issue !== null,
    }),
    orderChosen: (state, { payload }: PayloadAction<ColumnOrder>) => ({ ...state, order: payload }),
    onlyOpenSet: (state, { payload }: PayloadAction<boolean>) => ({ ...state, onlyOpen: payload }),
    groupedSet: (state, { payload }: PayloadAction<boolean>) => ({ ...state, isGrouped: payload }),
    groupToggled: (state, { payload }: PayloadAction<Id>) => ({
      ...state,
      openGroups: state.openGroups.includes(payload)
        ? state.openGroups.filter((id) => id !== payload)
        : [...state.openGroups, payload],
    }),
    tabChosen: (state, { payload }: PayloadAction<PanelTab>) => ({
      ...state,
      tab: payload,
      panelOpen: true,
    }),
    panelToggled: (state) => ({ ...state, panelOpen: !state.panelOpen }),
  },
  extraReducers: (builder) => {
    builder.addCase(workspaceOpened, () => initialState);
  },
});

/** What is done in the positions view, short of changing the workspace. */
export const {
  cellActivated,
  issueOpened,
  columnShown,
  orderChosen,
  onlyOpenSet,
  groupedSet,
  groupToggled,
  tabChosen,
  panelToggled,
} = slice.actions;
/** Keeps how the positions view stands; another workspace begins anew. */
export const positionsReducer = slice.reducer;
