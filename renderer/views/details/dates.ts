import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../../../shared/messages/locale.ts';
import { momentFormat } from '../../../shared/messages/moments.ts';

/** How days and moments are written in one language. */
export interface Dates {
  /** A calendar day, `2015-04-13`, in words. */
  day(day: string): string;
  /** A moment in UTC, `2015-04-13T09:00:00.000Z`, on the clock of this machine. */
  moment(at: string): string;
  /** A wall-clock time, `2015-04-13T09:00`, as it stands. */
  wallTime(time: string): string;
  /** The day of a wall-clock time, with its weekday in short: `Mon 13 April 2015`. */
  weekday(time: string): string;
  /** The day of a wall-clock time as a title: `Monday 13 April`. */
  dayTitle(time: string): string;
  /** What the clock shows of a wall-clock time: `09:00`. */
  clock(time: string): string;
}

/**
 * How days and moments are written.
 * @param language a BCP 47 tag; plain English is that of the catalogue, Britain's
 */
export function datesIn(language: string): Dates {
  const locale = localeOf(language);
  const day = momentFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const wallTime = momentFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC' });
  const weekday = momentFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const dayTitle = momentFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const clock = momentFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  return {
    day: (of) => day(`${of}T00:00:00Z`),
    moment: momentFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
    wallTime: (time) => wallTime(`${time}:00Z`),
    weekday: (time) => weekday(`${time}:00Z`),
    dayTitle: (time) => dayTitle(`${time}:00Z`),
    clock: (time) => clock(`${time}:00Z`),
  };
}

/** How days and moments are written in the language spoken. */
export function useDates(): Dates {
  const { i18n } = useTranslation();
  return useMemo(() => datesIn(i18n.language), [i18n.language]);
}
