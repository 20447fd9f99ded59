import { localeOf } from '../messages/locale.ts';

const MOMENT: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' };
/** A calendar day is read as its midnight in UTC. */
const DAY: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeZone: 'UTC' };

/** The fields that hold a moment or a day, and how people write it. A session's start is by its own clock. */
const WRITTEN: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  start: MOMENT,
  startedAt: MOMENT,
  endedAt: MOMENT,
  at: MOMENT,
  since: DAY,
  decidedOn: DAY,
  due: DAY,
  on: DAY,
};

/**
 * The value of a field as people write moments and days, a moment on the clock of this machine.
 * @param language a BCP 47 tag
 * @returns `null` where the field holds neither
 */
export function sayMoment(language: string, field: string, value: string): string | null {
  const format = Object.hasOwn(WRITTEN, field) ? WRITTEN[field] : undefined;
  const time = Date.parse(value);
  if (format === undefined || Number.isNaN(time)) return null;
  return new Intl.DateTimeFormat(localeOf(language), format).format(time);
}
