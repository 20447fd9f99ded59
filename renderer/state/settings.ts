import { createSlice, type PayloadAction } from '@reduxjs/toolkit';
import type { AppInfo, RecentWorkspace, Settings } from '../../shared/bridge.ts';

/** What the app told this window about itself; `null` until it did. */
export interface SettingsSlice {
  readonly info: AppInfo | null;
}

const initialState: SettingsSlice = { info: null };

const slice = createSlice({
  name: 'settings',
  initialState,
  reducers: {
    infoLoaded: (_state, { payload }: PayloadAction<AppInfo>) => ({ info: payload }),
    settingsChanged: (state, { payload }: PayloadAction<Settings>) => ({
      info: state.info && { ...(state.info as AppInfo), settings: payload },
    }),
    recentChanged: (state, { payload }: PayloadAction<readonly RecentWorkspace[]>) => ({
      info: state.info && { ...(state.info as AppInfo), recent: payload },
    }),
  },
});

export const { infoLoaded, settingsChanged, recentChanged } = slice.actions;
export const settingsReducer = slice.reducer;
