import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { BridgeError, Events, OpenWorkspace, Snapshot } from '../../shared/bridge.ts';
import type { CommandLabel } from '../../shared/model/command.ts';
import type { LabelCounters } from '../../shared/model/labels.ts';
import {
  applyChanges,
  stateFromRows,
  type EntityRows,
  type WorkspaceState,
} from '../../shared/model/state.ts';

/** The workspace that is shown: as the file has it, or, to be read only, as it stood. */
export interface ShownWorkspace extends Omit<OpenWorkspace, 'readOnly'> {
  readonly readOnly: OpenWorkspace['readOnly'] | 'past';
}

/** The open workspace as this window knows it. */
export interface WorkspaceSlice {
  readonly open: ShownWorkspace | null;
  /** The number of the last transaction that `data` holds. */
  readonly seq: number;
  readonly data: WorkspaceState | null;
  readonly undo: CommandLabel | null;
  readonly redo: CommandLabel | null;
  /** Set when a transaction was missed: the window then asks for a snapshot. */
  readonly stale: boolean;
  readonly saving: 'saved' | 'saving' | 'failed';
  readonly saveError: BridgeError | null;
}

const initialState: WorkspaceSlice = {
  open: null,
  seq: 0,
  data: null,
  undo: null,
  redo: null,
  stale: false,
  saving: 'saved',
  saveError: null,
};

const slice = createSlice({
  name: 'workspace',
  initialState,
  reducers: {
    workspaceOpened: (_slice, { payload }: PayloadAction<ShownWorkspace | null>) => ({
      ...initialState,
      open: payload,
      stale: payload !== null,
    }),
    snapshotLoaded: (state, { payload }: PayloadAction<Snapshot>) => {
      const { rows, counters } = JSON.parse(payload.json) as {
        readonly rows: EntityRows;
        readonly counters: LabelCounters;
      };
      return {
        ...(state as WorkspaceSlice),
        seq: payload.seq,
        data: stateFromRows(rows, counters),
        undo: payload.undo,
        redo: payload.redo,
        stale: false,
      };
    },
    changesApplied: (state, { payload }: PayloadAction<Events['changes']>) => {
      const now = state as WorkspaceSlice;
      if (!now.data || payload.seq <= now.seq) return now;
      if (payload.seq !== now.seq + 1) return { ...now, stale: true };
      return {
        ...now,
        seq: payload.seq,
        data: applyChanges(now.data, payload.changes),
        undo: payload.undo,
        redo: payload.redo,
      };
    },
    staleFound: (state) => ({ ...(state as WorkspaceSlice), stale: true }),
    saveStateChanged: (state, { payload }: PayloadAction<Events['save-state']>) => ({
      ...(state as WorkspaceSlice),
      saving: payload.state,
      saveError: payload.error,
    }),
  },
});

export const { workspaceOpened, snapshotLoaded, changesApplied, staleFound, saveStateChanged } =
  slice.actions;
export const workspaceReducer = slice.reducer;
