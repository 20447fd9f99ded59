import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { Id } from '../../../shared/model/id.ts';
import { workspaceOpened } from '../../state/workspace.ts';
import { undrafted } from '../../state/undrafted.ts';
import type { KnownColumns } from './layout/arranger.ts';
import type { Reach } from './walking/neighbourhood.ts';
import type { Camera } from './viewport/camera.ts';

/** Only what is near one element shows. */
export interface Focus {
  readonly id: Id;
  /** How many links away from it something may be. */
  readonly steps: Reach;
}

/** How the map stands; never in the file. What is selected is `ui.selected`. */
export interface MapSlice {
  /** The elements whose branches are folded away. */
  readonly folded: ReadonlySet<Id>;
  readonly focus: Focus | null;
  /** Where the view was left; `null` before it was first seen. */
  readonly camera: Camera | null;
  /** The columns in which its trees stood, by picture. */
  readonly columns: ReadonlyMap<string, KnownColumns>;
}

const initialState: MapSlice = {
  folded: new Set(),
  focus: null,
  camera: null,
  columns: new Map(),
};

const slice = createSlice({
  name: 'map',
  initialState,
  reducers: {
    foldedSet: (state, { payload }: PayloadAction<ReadonlySet<Id>>) => ({
      ...undrafted(state),
      folded: payload,
    }),
    focusSet: (state, { payload }: PayloadAction<Focus | null>) => ({
      ...undrafted(state),
      focus: payload,
    }),
    cameraLeft: (state, { payload }: PayloadAction<Camera | null>) => ({
      ...undrafted(state),
      camera: payload,
    }),
    columnsLeft: (state, { payload }: PayloadAction<MapSlice['columns']>) => ({
      ...undrafted(state),
      columns: payload,
    }),
  },
  extraReducers: (builder) => {
    builder.addCase(workspaceOpened, () => initialState);
  },
});

/** How the map comes to stand: what is folded, in focus, from where it is looked at, in which columns it is. */
export const { foldedSet, focusSet, cameraLeft, columnsLeft } = slice.actions;
/** Keeps how the map stands; another workspace begins anew. */
export const mapReducer = slice.reducer;
