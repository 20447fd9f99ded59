import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../../../shared/messages/locale.ts';

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
    const times = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
    const days = new Intl.DateTimeFormat(locale, { dateStyle: 'full' });
    return {
      time: (at) => times.format(new Date(at)),
      day: (at) => days.format(new Date(at)),
      dayKey: (at) => new Date(at).toDateString(),
    };
  }, [i18n.language]);
}
