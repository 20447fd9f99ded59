import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockIn, isSameClock, isZone, momentOf, offsetAt, wallTimeAt } from './zone.ts';

const MINUTE = 60_000;

describe('a time zone', () => {
  it('says when its clocks show a time', () => {
    expect(momentOf('2015-04-13T13:00', 'UTC')).toBe(Date.UTC(2015, 3, 13, 13));
    expect(momentOf('2015-04-13T09:00', 'America/New_York')).toBe(Date.UTC(2015, 3, 13, 13));
    expect(wallTimeAt(Date.UTC(2015, 3, 13, 13), 'Asia/Kolkata')).toBe('2015-04-13T18:30');
  });

  it('takes what is no time for none', () => {
    const none = ['2015-02-30T09:00', '2015-13-01T09:00', '2015-04-13T24:00', 'tomorrow'];
    expect(none.map((wall) => momentOf(wall, 'Europe/Berlin'))).toEqual([0, 0, 0, 0]);
  });

  it('goes on by the minutes that pass when summer time begins', () => {
    const start = momentOf('2015-03-29T01:30', 'Europe/Berlin');
    expect(wallTimeAt(start + 60 * MINUTE, 'Europe/Berlin')).toBe('2015-03-29T03:30');
    expect(offsetAt(start, 'Europe/Berlin')).toBe('UTC+01:00');
    expect(offsetAt(start + 60 * MINUTE, 'Europe/Berlin')).toBe('UTC+02:00');
    expect(offsetAt(start, 'America/New_York')).toMatch(/^UTC\u22120[45]:00$/);
  });

  it('goes on by the minutes that pass when summer time ends', () => {
    const start = momentOf('2015-10-25T01:30', 'Europe/Berlin');
    const shown = [60, 120].map((minutes) => wallTimeAt(start + minutes * MINUTE, 'Europe/Berlin'));
    expect(shown).toEqual(['2015-10-25T02:30', '2015-10-25T02:30']);
  });

  it('takes a time that its clocks skip for the one after the gap', () => {
    expect(wallTimeAt(momentOf('2015-03-29T02:30', 'Europe/Berlin'), 'Europe/Berlin')).toBe(
      '2015-03-29T03:30',
    );
  });

  it('agrees with another one only while both have put their clocks forward, or neither', () => {
    const at = (day: string) => momentOf(`${day}T12:00`, 'UTC');
    // The United States begin summer time on 8 March 2015, Europe on 29 March.
    const isFiveHoursLater = (day: string) =>
      wallTimeAt(at(day), 'Europe/London').slice(11, 13) ===
      String(Number(wallTimeAt(at(day), 'America/New_York').slice(11, 13)) + 5);
    expect(['2015-03-07', '2015-03-20', '2015-03-30'].map(isFiveHoursLater)).toEqual([
      true,
      false,
      true,
    ]);
    expect(isSameClock(at('2015-03-20'), 'Europe/London', 'UTC')).toBe(true);
    expect(isSameClock(at('2015-03-30'), 'Europe/London', 'UTC')).toBe(false);
    expect(isSameClock(at('2015-03-30'), 'Europe/London', 'Europe/Lisbon')).toBe(true);
  });

  it('shows the same, moment by moment or for a whole span', () => {
    const zones = ['UTC', 'Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe'];
    // From the last days of March 2015, when Europe puts its clocks forward, into April, when Lord Howe puts them back.
    const begin = Date.UTC(2015, 2, 28);
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.nat(14 * 24 * 60),
        fc.nat(24 * 60),
        fc.nat(24 * 60),
        (zone, minutes, length, at) => {
          const from = begin + minutes * MINUTE;
          const clock = clockIn(zone, from, from + length * MINUTE);
          const moment = from + at * MINUTE;
          expect(clock(moment)).toBe(wallTimeAt(moment, zone));
        },
      ),
    );
  });

  it('that nobody knows counts as UTC', () => {
    expect(isZone('Europe/Berlin')).toBe(true);
    expect(isZone('Utopia/Capital')).toBe(false);
    expect(momentOf('2015-04-13T13:00', 'Utopia/Capital')).toBe(Date.UTC(2015, 3, 13, 13));
  });

  it('makes something of what is no time at all', () => {
    for (const wall of ['', 'noon', '2015-13-01T09:00', '<b>'])
      expect(momentOf(wall, 'UTC')).toBe(0);
    expect(wallTimeAt(Number.NaN, 'UTC')).toBe('1970-01-01T00:00');
  });

  it('reads back what it says', () => {
    const zones = ['UTC', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Chatham', 'Asia/Kolkata'];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60_000_000 }),
        fc.constantFrom(...zones),
        (minutes, zone) => {
          const moment = minutes * MINUTE;
          const wall = wallTimeAt(moment, zone);
          // Where clocks show a time twice it is the first one.
          expect(momentOf(wall, zone)).toBeLessThanOrEqual(moment);
          expect(wallTimeAt(momentOf(wall, zone), zone)).toBe(wall);
        },
      ),
    );
  });
});
