import { Temporal } from 'temporal-polyfill';

/** A wall-clock time with the day: `2015-04-13T09:00`. */
export type WallTime = string;

const WALL_TIME = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/;

/**
 * The moment at which clocks in a time zone show a time.
 * A time that the clocks skip, when summer time begins, is the one that as many minutes later would be; one
 * that they show twice is the first of the two (“compatible” in RFC 9557 and Temporal).
 * @param zone an IANA name, `Europe/Berlin`; an unknown one counts as UTC
 * @returns milliseconds since 1970; 0 for what is no time, as only a damaged file can have it
 */
export function momentOf(wall: WallTime, zone: string): number {
  const time = timeIn(wall);
  return time === null ? 0 : time.toZonedDateTime(knownZone(zone)).epochMilliseconds;
}

function timeIn(wall: WallTime): Temporal.PlainDateTime | null {
  if (!WALL_TIME.test(wall)) return null;
  try {
    return Temporal.PlainDateTime.from(wall);
  } catch {
    // There is no such day, as 30 February.
    return null;
  }
}

/**
 * What clocks in a time zone show at a moment.
 * @param moment milliseconds since 1970; what is no number counts as 0
 * @param zone an IANA name; an unknown one counts as UTC
 */
export function wallTimeAt(moment: number, zone: string): WallTime {
  return clockIn(zone)(moment);
}

/**
 * The clocks of a time zone: what `wallTimeAt` gives, for many moments. To look a zone up costs more than to read a
 * clock, and to add more than either: so moments of a span in which nobody puts the clocks forward or back are added.
 * @param from the beginning of the span of most moments, and `to` its end, at most some weeks later
 */
export function clockIn(zone: string, from = 0, to = from): (moment: number) => WallTime {
  const known = knownZone(zone);
  const zoned = (moment: number): Temporal.ZonedDateTime =>
    instantOf(moment).toZonedDateTimeISO(known);
  const [first, last] = [zoned(from), zoned(to)];
  const isSteady = first.offsetNanoseconds === last.offsetNanoseconds;
  const ahead = first.offsetNanoseconds / 1e6;
  return (moment) =>
    isSteady && moment >= from && moment <= to
      ? new Date(moment + ahead).toISOString().slice(0, WALL_TIME_LENGTH)
      : zoned(moment).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** Of `2015-04-13T09:00`. */
const WALL_TIME_LENGTH = 16;

/** Whether a name is one of a time zone, as this system knows them. */
export function isZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/**
 * How far a zone's clocks are ahead of UTC at a moment: `UTC+02:00`.
 * @param moment milliseconds since 1970
 */
export function offsetAt(moment: number, zone: string): string {
  const { offset } = instantOf(moment).toZonedDateTimeISO(knownZone(zone));
  // No line ends at a minus sign, as it does at a hyphen.
  return `UTC${offset.replace('-', '\u2212')}`;
}

/**
 * Whether clocks in two time zones show the same at a moment. Zones that agree in April need not in March: not all
 * put their clocks forward on the same day.
 * @param moment milliseconds since 1970
 */
export function isSameClock(moment: number, a: string, b: string): boolean {
  return offsetAt(moment, a) === offsetAt(moment, b);
}

function instantOf(moment: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(Number.isFinite(moment) ? moment : 0);
}

function knownZone(name: string): string {
  return isZone(name) ? name : 'UTC';
}
