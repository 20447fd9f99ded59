import { describe, expect, it } from 'vitest';
import {
  timeLeft,
  timeSpent,
  timetableOf,
  type TimedItem,
  type TimedSession,
} from './timetable.ts';
import { wallTimeAt } from './zone.ts';

const MINUTE = 60_000;
const ZONE = 'Europe/Berlin';

const session: TimedSession = {
  start: '2015-04-13T09:00',
  timeZone: ZONE,
  minutes: 60,
  status: 'planned',
  startedAt: null,
  endedAt: null,
};

function item(id: string, minutes: number, times: Partial<TimedItem> = {}): TimedItem {
  return { id, minutes, startedAt: null, endedAt: null, pausedSeconds: 0, ...times };
}

/** The times of a table as a clock on the wall shows them. */
function shown(of: TimedSession, items: readonly TimedItem[], now = 0): readonly string[] {
  return timetableOf(of, items, now).slots.map((slot) =>
    slot.state === 'unreached'
      ? `${slot.item} –`
      : `${slot.item} ${clock(slot.start)}–${clock(slot.end)} ${slot.state}`,
  );
}

const clock = (moment: number) => wallTimeAt(moment, ZONE).slice(11);
const at = (time: string) => `2015-04-13T${time}:00.000Z`;

describe('the clock times of a session', () => {
  it('run on from its start, by the minutes of its items', () => {
    expect(shown(session, [item('a', 10), item('b', 25), item('c', 20)])).toEqual([
      'a 09:00–09:10 planned',
      'b 09:10–09:35 planned',
      'c 09:35–09:55 planned',
    ]);
  });

  it('say by how much the items take longer than the session', () => {
    expect(timetableOf(session, [item('a', 45), item('b', 15)], 0).minutesOver).toBe(0);
    expect(timetableOf(session, [item('a', 45), item('b', 25)], 0).minutesOver).toBe(10);
  });

  it('go on by minutes that pass while the clocks are put forward', () => {
    const night = { ...session, start: '2015-03-29T01:30' };
    expect(shown(night, [item('a', 40), item('b', 30)])).toEqual([
      'a 01:30–03:10 planned',
      'b 03:10–03:40 planned',
    ]);
  });

  it('are the real ones for what was taken up, and run on from there for the rest', () => {
    // 09:05 in Berlin is 07:05 UTC.
    const running: TimedSession = { ...session, status: 'running', startedAt: at('07:05') };
    const items = [
      item('a', 10, { startedAt: at('07:05'), endedAt: at('07:20') }),
      item('b', 25, { startedAt: at('07:20') }),
      item('c', 20),
    ];
    expect(shown(running, items, Date.parse(at('07:30')))).toEqual([
      'a 09:05–09:20 over',
      'b 09:20–09:45 running',
      'c 09:45–10:05 planned',
    ]);
    // Beyond its minutes, the item at hand pushes the rest on.
    expect(shown(running, items, Date.parse(at('07:50'))).slice(1)).toEqual([
      'b 09:20–09:50 running',
      'c 09:50–10:10 planned',
    ]);
  });

  it('leave an item that is paused the time that it has left', () => {
    const running: TimedSession = { ...session, status: 'running', startedAt: at('07:00') };
    const paused = item('a', 30, { startedAt: at('07:00'), endedAt: at('07:10') });
    const now = Date.parse(at('07:15'));
    expect(shown(running, [paused, item('b', 15)], now)).toEqual([
      'a 09:00–09:10 over',
      'b 09:35–09:50 planned',
    ]);
    // What ends an agenda early is through, and nothing waits for it.
    expect(timetableOf(running, [paused], now).end).toBe(Date.parse(at('07:10')));
  });

  it('of what a closed session did not come to are none', () => {
    const closed: TimedSession = {
      ...session,
      status: 'closed',
      startedAt: at('07:00'),
      endedAt: at('07:12'),
    };
    const items = [item('a', 10, { startedAt: at('07:00'), endedAt: at('07:12') }), item('b', 20)];
    expect(shown(closed, items)).toEqual(['a 09:00–09:12 over', 'b –']);
  });
});

describe('the time that a session is on an item', () => {
  it('leaves out what was spent on others in between', () => {
    const twice = item('a', 10, {
      startedAt: at('07:00'),
      pausedSeconds: 5 * 60,
    });
    const now = Date.parse(at('07:12'));
    expect(timeSpent(twice, now)).toBe(7 * MINUTE);
    expect(timeLeft(twice, now)).toBe(3 * MINUTE);
    expect(timeLeft(twice, now + 4 * MINUTE)).toBe(-MINUTE);
  });

  it('is none before it begins, and stands still once it has ended', () => {
    expect(timeSpent(item('a', 10), 0)).toBe(0);
    const over = item('a', 10, { startedAt: at('07:00'), endedAt: at('07:08') });
    expect(timeSpent(over, Date.parse(at('09:00')))).toBe(8 * MINUTE);
  });
});
