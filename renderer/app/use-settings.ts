import { useCallback } from 'react';
import type { Settings } from '../../shared/bridge.ts';
import { DEFAULT_SETTINGS } from '../../shared/settings.ts';
import { useRequest } from '../state/request.ts';
import { settingsChanged } from '../state/settings.ts';
import { useAppDispatch, useAppSelector } from '../state/store.ts';

/** What the person chose for the app. */
export function useSettings(): Settings {
  return useAppSelector(({ settings }) => settings.info?.settings ?? DEFAULT_SETTINGS);
}

/** Gives the function that changes settings; the promise is whether they were kept. */
export function useChangeSettings(): (changes: Partial<Settings>) => Promise<boolean> {
  const request = useRequest();
  const dispatch = useAppDispatch();
  return useCallback(
    async (changes) => {
      const settings = await request('app.settings', changes);
      if (settings) dispatch(settingsChanged(settings));
      return settings !== undefined;
    },
    [request, dispatch],
  );
}
