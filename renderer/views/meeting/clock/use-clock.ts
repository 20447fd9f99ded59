import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { clockIn, type SayClock } from './times.ts';

/** Gives the function that says what clocks show, in the language spoken. */
export function useClock(): SayClock {
  const { i18n } = useTranslation();
  return useMemo(() => clockIn(i18n.language), [i18n.language]);
}
