import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Calendar, CalendarEvent } from '../documents/definition.ts';
import { renderDocument } from '../rendering/render.ts';
import { request, wording } from '../documents/testing/fixture.ts';
import { evenings } from '../documents/testing/meeting.ts';
import { createMessages } from '../messages/index.ts';
import { ics } from './ics.ts';
import { printable, printableLine } from './plain.ts';
import { anyText, HOSTILE } from './testing/hostile.ts';

const AT = Date.UTC(2024, 4, 7, 8, 30);
const context = { wording, fontFaces: '', print: null, pack: null };

const EVENT: CalendarEvent = {
  session: '01900000-0000-7000-8000-000000000001',
  title: 'Bridge evening',
  start: Date.UTC(2024, 4, 13, 16),
  end: Date.UTC(2024, 4, 13, 17, 30),
  place: 'Custom house',
  description: 'One line\nand another',
  revision: { sequence: 3, at: AT },
};

async function write(calendar: Calendar): Promise<string> {
  return String((await ics.write(calendar, context)).data);
}

/** The events of a file, as another program's library reads them. */
function eventsOf(file: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

async function agendaOf(b = evenings(), sequence = 3): Promise<string> {
  const revisions = { [b.of('S2')]: { sequence, at: AT } };
  const scoped = request('agenda', 'ics', { session: b.of('S2') });
  const made = await renderDocument(b.state, scoped, { messages: createMessages('en'), revisions });
  if (!made.ok) throw new Error(made.error.code);
  return String(made.value.data);
}

describe('an agenda in a calendar', () => {
  it('is one event, at the moment at which the clocks of its zone show the time', async () => {
    const b = evenings();
    const [event, ...more] = eventsOf(await agendaOf(b));
    expect(more).toEqual([]);
    expect(event?.uid).toBe(`${b.of('S2')}@moot`);
    expect(event?.summary).toBe('Bridge evening');
    expect(event?.location).toBe('Custom house');
    expect(event?.startDate.toJSDate().toISOString()).toBe('2024-05-13T16:00:00.000Z');
    expect(event?.endDate.toJSDate().toISOString()).toBe('2024-05-13T17:30:00.000Z');
  });

  it('tells its items with their clock times, who presents them, and what to read before', async () => {
    const [event] = eventsOf(await agendaOf());
    expect(event?.description.split('\n')).toEqual([
      'Monday, 13 May 2024, 18:00–19:30 (Europe/Berlin, UTC+02:00)',
      'Chair: Ada Quill',
      '',
      '18:00 Adoption of the agenda (5 minutes)',
      '18:05 I1 · Is the bridge to be opened at night? (40 minutes) – Pilots',
      '  To end with: A decision on the hours',
      '  Read before: R1 Harbour rules, Annex Y, Step 2',
      '18:45 Break (10 minutes)',
      '18:55 I2 · Who pays the second keeper? (20 minutes) – Ferry',
      '19:15 I3 · Where do barges moor? (25 minutes)',
    ]);
  });

  it('has its revision from outside, and no clock in it', async () => {
    const file = await agendaOf();
    expect(await agendaOf()).toBe(file);
    const [event] = eventsOf(file);
    expect(event?.sequence).toBe(3);
    expect(eventsOf(await agendaOf(evenings(), 4))[0]?.sequence).toBe(4);
    for (const name of ['dtstamp', 'last-modified']) {
      expect(String(event?.component.getFirstPropertyValue(name)), name).toBe(
        '2024-05-07T08:30:00Z',
      );
    }
    expect(event?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  it('speaks up the day before and just before', async () => {
    const [event] = eventsOf(await agendaOf());
    const alarms = event?.component.getAllSubcomponents('valarm') ?? [];
    expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual([
      '-P1D',
      '-PT15M',
    ]);
  });

  it('has its alarms after all that it says of itself, as the grammar asks', async () => {
    const file = await write({
      name: 'n',
      events: [EVENT, { ...EVENT, description: 'END:VEVENT' }],
    });
    const lines = file.split('\r\n').filter((line) => /^(?:BEGIN|END|STATUS|LAST-)/.test(line));
    const alarm = ['BEGIN:VALARM', 'END:VALARM'];
    const event = ['STATUS:CONFIRMED', 'LAST-MODIFIED:20240507T083000Z', ...alarm, ...alarm];
    expect(lines).toEqual([
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      ...event,
      'END:VEVENT',
      'BEGIN:VEVENT',
      ...event,
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('has no end where it takes no time', async () => {
    const file = await write({ name: '', events: [{ ...EVENT, end: EVENT.start }] });
    expect(file).not.toContain('DTEND');
    expect(eventsOf(file)).toHaveLength(1);
  });
});

describe('text in a calendar', () => {
  it('is read back as it is, in lines of at most 75 octets, whatever it holds', async () => {
    const run = async (value: string): Promise<void> => {
      const event = { ...EVENT, title: value, place: value, description: `${value}\n${value}` };
      const file = await write({ name: value, events: [event, EVENT] });
      for (const line of file.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
      expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(file.isWellFormed()).toBe(true);
      const [first, second, ...more] = eventsOf(file);
      expect(more).toEqual([]);
      expect(first?.summary ?? '').toBe(printableLine(value));
      expect(first?.description).toBe(printable(`${value}\n${value}`));
      expect(second?.summary).toBe(EVENT.title);
      expect(file.match(/BEGIN:VALARM/g)).toHaveLength(4);
    };
    for (const value of [...HOSTILE, 'a;b,c\\n:"d"\nEND:VEVENT', '🌉'.repeat(60), 'é'.repeat(90)]) {
      await run(value);
    }
    await fc.assert(fc.asyncProperty(anyText(), run), { numRuns: 200 });
  });
});
