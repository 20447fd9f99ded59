import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type {
  BridgeError,
  Events,
  OpeningWorkspace,
  OpenWorkspace,
  Snapshot,
} from '../../shared/bridge.ts';
import type { CommandLabel } from '../../shared/model/command-label.ts';
import { stateFromJson } from '../../shared/model/snapshot.ts';
import { applyChanges, type WorkspaceState } from '../../shared/model/state.ts';
import { undrafted } from './undrafted.ts';

/** The workspace that is shown: as the file has it, or, to be read only, as it stood, or as soon as it is there. */
export interface ShownWorkspace extends Omit<OpenWorkspace, 'readOnly'> {
  readonly readOnly: OpenWorkspace['readOnly'] | 'past' | 'opening';
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

function contentOf({ seq, json, undo, redo }: Snapshot) {
  return { seq, data: stateFromJson(json), undo, redo };
}

/** Whether a workspace can be written; what is done to one that is still being opened waits for it. */
export function isWritable(open: ShownWorkspace | null): boolean {
  return open !== null && (open.readOnly === null || open.readOnly === 'opening');
}

const slice = createSlice({
  name: 'workspace',
  initialState,
  reducers: {
    /** The file of a workspace is being opened. Until it is, what was last seen of it is shown, if anything. */
    workspaceAwaited: (_slice, { payload }: PayloadAction<OpeningWorkspace>) => {
      const { seen, ...name } = payload;
      return {
        ...initialState,
        ...(seen && contentOf(seen)),
        open: { ...name, readOnly: 'opening' as const, backup: null, replaced: null },
      };
    },
    /** The file holds what was shown until now. */
    workspaceConfirmed: (state, { payload }: PayloadAction<OpenWorkspace>) => ({
      ...undrafted<WorkspaceSlice>(state),
      open: payload,
    }),
    workspaceOpened: (_slice, { payload }: PayloadAction<ShownWorkspace | null>) => ({
      ...initialState,
      open: payload,
      stale: payload !== null,
    }),
    snapshotLoaded: (state, { payload }: PayloadAction<Snapshot>) => ({
      ...undrafted<WorkspaceSlice>(state),
      ...contentOf(payload),
      stale: false,
    }),
    changesApplied: (state, { payload }: PayloadAction<Events['changes']>) => {
      const now = undrafted<WorkspaceSlice>(state);
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
    staleFound: (state) => ({ ...undrafted<WorkspaceSlice>(state), stale: true }),
    saveStateChanged: (state, { payload }: PayloadAction<Events['save-state']>) => ({
      ...undrafted<WorkspaceSlice>(state),
      saving: payload.state,
      saveError: payload.error,
    }),
  },
});

/** What the window learns of the workspace from main; nothing else changes what it holds. */
export const {
  workspaceAwaited,
  workspaceConfirmed,
  workspaceOpened,
  snapshotLoaded,
  changesApplied,
  staleFound,
  saveStateChanged,
} = slice.actions;
/** Keeps the workspace in step with its file; a number that was left out makes it `stale`. */
export const workspaceReducer = slice.reducer;
