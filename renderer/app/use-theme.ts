import { useLayoutEffect } from 'react';
import { useAppSelector } from '../state/store.ts';

/** Shows the theme that was chosen; `system` leaves it to `prefers-color-scheme`. */
export function useTheme(): void {
  const theme = useAppSelector(({ settings }) => settings.info?.settings.theme ?? 'system');
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}
