/**
 * A hybrid logical clock (Kulkarni et al. 2014): wall-clock milliseconds and a counter, as a string
 * that sorts by time: twelve hexadecimal digits, a dash, four more.
 */
export type Clock = string;

const COUNTER_LIMIT = 0xffff;

const FORM = /^[\da-f]{12}-[\da-f]{4}$/;

/** No wall clock is taken to be later than the end of the year 9999. */
const LATEST = Date.UTC(9999, 11, 31);

/** A clock of this time or later is none: it would leave no room for those that follow. */
const LIMIT = 0xfff000000000;

/**
 * What comes from elsewhere is earlier than this: behind it there is room for transactions of centuries, so that nobody's
 * copy brings a file to the limit at which it could not be opened again.
 */
const LIMIT_ELSEWHERE = LATEST + 365 * 24 * 60 * 60 * 1000;

/** The clock before any other. */
export const ZERO_CLOCK: Clock = '000000000000-0000';

/** Writes a clock from milliseconds since 1970 and a counter. */
export function clockOf(milliseconds: number, counter: number): Clock {
  return `${hex(milliseconds, 12)}-${hex(counter, 4)}`;
}

/** Whether a text is a clock after which others can come. */
export function isClock(text: string): text is Clock {
  return FORM.test(text) && clockTime(text) < LIMIT;
}

/** Whether a text is a clock that may come in from another copy: one that leaves room for all that is still done here. */
export function isClockFromElsewhere(text: string): text is Clock {
  return isClock(text) && clockTime(text) < LIMIT_ELSEWHERE;
}

/** The milliseconds since 1970 in a clock. */
export function clockTime(clock: Clock): number {
  return Number.parseInt(clock.slice(0, 12), 16);
}

/**
 * The clock of the next transaction: never before the last one seen, whatever the wall clock says.
 * @param last the latest clock in the file, own or merged
 * @param now wall-clock milliseconds since 1970
 */
export function nextClock(last: Clock, now: number): Clock {
  const lastTime = clockTime(last);
  if (now > lastTime) return clockOf(Math.min(now, Math.max(LATEST, lastTime + 1)), 0);
  const counter = Number.parseInt(last.slice(13), 16) + 1;
  return counter > COUNTER_LIMIT ? clockOf(lastTime + 1, 0) : clockOf(lastTime, counter);
}

function hex(value: number, digits: number): string {
  return Math.max(0, Math.trunc(value)).toString(16).padStart(digits, '0');
}
