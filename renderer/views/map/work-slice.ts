import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { PictureFormat } from '../../../shared/bridge.ts';
import type { Point } from '../../../shared/map/types.ts';
import type { Id } from '../../../shared/model/id.ts';
import type { LinkType } from '../../../shared/model/vocabulary.ts';
import { workspaceOpened } from '../../state/workspace.ts';
import { undrafted } from '../../state/undrafted.ts';
import type { LinkChoice } from '../details/picker/link-targets.ts';
import { NO_FILTER, type Filter } from '../filter/filter.ts';
import type { CardDrop } from './acting/card-drop.ts';
import { draftAdded } from '../outline/outline-slice.ts';

/** What the search of the window found last. */
export interface Found {
  readonly text: string;
  readonly ids: readonly Id[];
}

/** A picture of the map that was written. */
export interface Exported {
  readonly path: string;
  readonly format: PictureFormat;
  /** By how much a PNG is larger than the map at its usual size. */
  readonly scale: number;
}

/** What a menu on the map asks; it opens at a point of the window. */
export type Asking = { readonly at: Point } & (
  | { readonly for: 'card'; readonly id: Id }
  | {
      readonly for: 'tie';
      readonly from: Id;
      readonly to: Id;
      readonly choices: readonly LinkChoice[];
    }
  | { readonly for: 'move'; readonly drop: CardDrop; readonly types: readonly LinkType[] }
);

/** What a person is doing on the map; never in the file. */
export interface MapWorkSlice {
  readonly filter: Filter;
  readonly filterShown: boolean;
  readonly found: Found | null;
  /** The element from which a tie is being drawn by keyboard. */
  readonly linking: Id | null;
  readonly asking: Asking | null;
  /** The picture of the map that was exported last; until it is dismissed. */
  readonly exported: Exported | null;
  /** What was made while only a part of the map shows, or a part fades: it stays in sight. */
  readonly kept: readonly Id[];
}

const initialState: MapWorkSlice = {
  filter: NO_FILTER,
  filterShown: false,
  found: null,
  linking: null,
  asking: null,
  exported: null,
  kept: [],
};

const slice = createSlice({
  name: 'mapWork',
  initialState,
  reducers: {
    filterChanged: (state, { payload }: PayloadAction<Partial<Filter>>) => {
      const work = undrafted(state);
      return { ...work, filter: { ...work.filter, ...payload }, kept: [] };
    },
    /** Shows or hides the filter; hidden, it leaves everything as it is. */
    filterToggled: (state) => {
      const work = undrafted(state);
      return { ...work, filterShown: !work.filterShown, filter: NO_FILTER };
    },
    foundSet: (state, { payload }: PayloadAction<Found | null>) => ({
      ...undrafted(state),
      found: payload,
    }),
    linkingSet: (state, { payload }: PayloadAction<Id | null>) => ({
      ...undrafted(state),
      linking: payload,
    }),
    asked: (state, { payload }: PayloadAction<Asking | null>) => ({
      ...undrafted(state),
      asking: payload,
    }),
    exportedSet: (state, { payload }: PayloadAction<Exported | null>) => ({
      ...undrafted(state),
      exported: payload,
    }),
    keptForgotten: (state) => ({ ...undrafted(state), kept: [] }),
  },
  extraReducers: (builder) => {
    builder
      .addCase(draftAdded, (state, { payload }) => {
        const work = undrafted(state);
        return { ...work, kept: [...work.kept, payload.id] };
      })
      .addCase(workspaceOpened, () => initialState);
  },
});

/** What is done on the map besides looking: filtering, finding, tying, exporting. */
export const {
  filterChanged,
  filterToggled,
  foundSet,
  linkingSet,
  asked,
  exportedSet,
  keptForgotten,
} = slice.actions;
/** Keeps what is done on the map; another workspace begins anew. */
export const mapWorkReducer = slice.reducer;
