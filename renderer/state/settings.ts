import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { AppBeginning, RecentWorkspace, Settings } from '../../shared/bridge.ts';
import { undrafted } from './undrafted.ts';

/** What the app told this window about itself; `null` until it did. */
export interface SettingsSlice {
  readonly info: AppBeginning | null;
}

const initialState: SettingsSlice = { info: null };

const slice = createSlice({
  name: 'settings',
  initialState,
  reducers: {
    infoLoaded: (_state, { payload }: PayloadAction<AppBeginning>) => ({ info: payload }),
    settingsChanged: (state, { payload }: PayloadAction<Settings>) => ({
      info: state.info && { ...undrafted(state.info), settings: payload },
    }),
    recentChanged: (state, { payload }: PayloadAction<readonly RecentWorkspace[]>) => ({
      info: state.info && { ...undrafted(state.info), recent: payload },
    }),
  },
});

/** What the app told: all of it, its settings anew, its recent workspaces anew. */
export const { infoLoaded, settingsChanged, recentChanged } = slice.actions;
/** Keeps what the app told of itself. */
export const settingsReducer = slice.reducer;
