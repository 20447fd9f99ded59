import type { TFunction } from 'i18next';
import type { Dates } from '../../details/dates.ts';
import type { SessionLook, Span } from './session-look.ts';

/** When a session is, by its own clocks: “Mon 13 April 2015, 13:00–15:00 (UTC)”. */
export function sayWhen(
  t: TFunction,
  dates: Dates,
  { session, time, offset }: Pick<SessionLook, 'session' | 'time' | 'offset'>,
): string {
  const zone =
    offset === null
      ? session.timeZone
      : t('agenda:session.zone-offset', { zone: session.timeZone, offset });
  return t('agenda:session.in-zone', { when: saySpan(t, dates, time), zone });
}

/** When it is by the reader's clocks; the day is said only where it is another one. */
export function sayOwn(
  t: TFunction,
  dates: Dates,
  time: Span,
  own: NonNullable<SessionLook['own']>,
): string {
  const isSameDay = dayOf(own.start) === dayOf(time.start) && dayOf(own.end) === dayOf(own.start);
  const when = isSameDay ? sayTimes(t, dates, own) : saySpan(t, dates, own);
  return t('agenda:session.own', { when, zone: own.zone });
}

function saySpan(t: TFunction, dates: Dates, span: Span): string {
  const day = dates.weekday(span.start);
  if (dayOf(span.start) === dayOf(span.end)) {
    return t('agenda:session.when', { day, times: sayTimes(t, dates, span) });
  }
  return t('agenda:session.when-overnight', {
    day,
    start: dates.clock(span.start),
    endDay: dates.weekday(span.end),
    end: dates.clock(span.end),
  });
}

/** From when until when: “13:00–15:00”. */
export function sayTimes(t: TFunction, dates: Dates, { start, end }: Span): string {
  return t('agenda:session.times', { start: dates.clock(start), end: dates.clock(end) });
}

function dayOf(time: string): string {
  return time.slice(0, 10);
}
