import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../../../shared/messages/locale.ts';
import { momentFormat } from '../../../shared/messages/moments.ts';

/** How the history writes moments, on the clock of this machine. */
export interface Times {
  /** The time of day. */
  time(at: string): string;
  /** The day, with the day of the week. */
  day(at: string): string;
  /** The day, by which moments are told apart. */
  dayKey(at: string): string;
}

/** How the history writes moments in the language spoken. */
export function useTimes(): Times {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const locale = localeOf(i18n.language);
    const times = momentFormat(locale, { timeStyle: 'short' });
    const days = momentFormat(locale, { dateStyle: 'full' });
    return {
      time: times,
      day: days,
      dayKey: (at) => new Date(at).toDateString(),
    };
  }, [i18n.language]);
}
