import ical, { ICalAlarmType, ICalEventStatus, type ICalEventData } from 'ical-generator';
import { append } from '../append.ts';
import type { Calendar, CalendarEvent } from '../documents/definition.ts';
import { printable, printableLine } from './plain.ts';
import { defineWriter } from './writer.ts';

const MINUTE = 60;

/** How long before a session a calendar speaks up, in seconds: the day before, to read, and just before. */
const ALARMS = [24 * 60 * MINUTE, 15 * MINUTE];

/**
 * iCalendar (RFC 5545): one event a session. An event keeps its UID, and its SEQUENCE grows with what is told of
 * it, so that a calendar that has an older one brings it up to date. Times are in UTC: a zone's name alone is
 * not understood everywhere, and a meeting that is held once needs no rules for summer time; which zone is the
 * session's own, its description says.
 */
export const ics = defineWriter({
  name: 'ics',
  takes: 'events',
  write: (calendar) =>
    Promise.resolve({
      data: toIcs(calendar),
      mediaType: 'text/calendar; charset=utf-8',
      extension: 'ics',
    }),
});

function toIcs({ name, events }: Calendar): string {
  const calendar = ical({
    name: printableLine(name),
    prodId: { company: 'Moot', product: 'Moot', language: 'EN' },
    events: events.map(toEvent),
  });
  return `${alarmsLast(calendar.toString().split('\r\n')).join('\r\n')}\r\n`;
}

/** The lines of a calendar with the alarms of each event after its properties: the library has some of them follow. */
function alarmsLast(lines: readonly string[]): readonly string[] {
  const sorted: string[] = [];
  let alarms: string[] = [];
  let isInAlarm = false;
  for (const line of lines) {
    isInAlarm ||= line === 'BEGIN:VALARM';
    if (line === 'END:VEVENT') {
      append(sorted, alarms);
      alarms = [];
    }
    (isInAlarm ? alarms : sorted).push(line);
    if (line === 'END:VALARM') isInAlarm = false;
  }
  return sorted;
}

function toEvent({ session, revision, ...event }: CalendarEvent): ICalEventData {
  const title = printableLine(event.title);
  const changed = new Date(revision.at);
  return {
    id: `${session}@moot`,
    sequence: revision.sequence,
    stamp: changed,
    lastModified: changed,
    start: new Date(event.start),
    // An event that takes no time has no end in iCalendar.
    end: event.end > event.start ? new Date(event.end) : null,
    summary: title,
    location: event.place === '' ? null : printableLine(event.place),
    description: printable(event.description),
    status: ICalEventStatus.CONFIRMED,
    alarms: ALARMS.map((seconds) => ({
      type: ICalAlarmType.display,
      trigger: seconds,
      description: title,
    })),
  };
}
