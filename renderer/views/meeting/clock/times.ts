import { wallTimeAt } from '../../../../shared/agenda/zone.ts';
import { localeOf } from '../../../../shared/messages/locale.ts';
import { momentFormat } from '../../../../shared/messages/moments.ts';

const SECOND = 1000;

/**
 * A length of time as a clock shows it: `4:05`, or `1:04:05` from an hour on.
 * @param length in milliseconds; less than nothing counts as much the other way
 */
export function spanOf(length: number): string {
  const seconds = Math.floor(Math.abs(length) / SECOND);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** Says what clocks in a time zone show at a moment (milliseconds since 1970, or a moment in UTC), without the day. */
export type SayClock = (moment: number | string, zone: string) => string;

/**
 * How times of day are written in a language.
 * @param language a BCP 47 tag; plain English is that of the catalogue, Britain's
 */
export function clockIn(language: string): SayClock {
  const locale = localeOf(language);
  const times = momentFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  return (moment, zone) => {
    const time = typeof moment === 'string' ? Date.parse(moment) : moment;
    return times(`${wallTimeAt(time, zone)}:00Z`);
  };
}
