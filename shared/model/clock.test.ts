import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clockOf,
  clockTime,
  isClock,
  isClockFromElsewhere,
  nextClock,
  ZERO_CLOCK,
} from './clock.ts';

const NOW = Date.UTC(2015, 3, 13, 9);

describe('the clock', () => {
  it('G6: sorts as text as it does as time', () => {
    const clock = fc.tuple(fc.nat({ max: 2 ** 47 }), fc.nat({ max: 0xffff }));
    fc.assert(
      fc.property(clock, clock, ([timeA, countA], [timeB, countB]) => {
        const [a, b] = [clockOf(timeA, countA), clockOf(timeB, countB)];
        expect(a < b).toBe(timeA < timeB || (timeA === timeB && countA < countB));
        expect(clockTime(a)).toBe(timeA);
      }),
    );
  });

  it('G6: goes on whatever the wall clock says', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5000, max: 5000 })), (steps) => {
        let clock = ZERO_CLOCK;
        let now = NOW;
        for (const step of steps) {
          now += step;
          const next = nextClock(clock, now);
          expect(next > clock).toBe(true);
          expect(clockTime(next)).toBeGreaterThanOrEqual(now);
          clock = next;
        }
      }),
    );
  });

  it('G6: leaves room for those that follow, whatever came from elsewhere', () => {
    const far = clockOf(8e15, 0);
    expect(isClock(nextClock(ZERO_CLOCK, NOW))).toBe(true);
    expect(isClock(nextClock(ZERO_CLOCK, 8e15))).toBe(true);
    expect(isClock(nextClock(nextClock(ZERO_CLOCK, 8e15), 8e15))).toBe(true);
    for (const none of [far, 'ffffffffffff-ffff', 'zzzzzzzzzzzz-zzzz', '', `${ZERO_CLOCK}0`]) {
      expect(isClock(none)).toBe(false);
    }
  });

  it('G6: takes in nothing after which a file could soon not go on', () => {
    const late = 'ffefffffffff-ffff';
    expect(isClock(late)).toBe(true);
    expect(isClock(nextClock(late, NOW))).toBe(false);
    expect(isClockFromElsewhere(late)).toBe(false);
    const honest = nextClock(nextClock(ZERO_CLOCK, 8e15), 8e15);
    expect(isClockFromElsewhere(honest)).toBe(true);
    const time = fc.nat({ max: 2 ** 48 - 1 });
    fc.assert(
      fc.property(time, fc.nat({ max: 0xffff }), (milliseconds, counter) => {
        const clock = clockOf(milliseconds, counter);
        fc.pre(isClockFromElsewhere(clock));
        const aCenturyOn = clockOf(milliseconds + 100 * 365 * 86_400_000, 0);
        expect(isClock(nextClock(aCenturyOn, NOW))).toBe(true);
      }),
    );
  });

  it('G6: shows the time where the wall clock goes on, and counts where it stands still', () => {
    expect(nextClock(clockOf(NOW, 7), NOW + 1)).toBe(clockOf(NOW + 1, 0));
    expect(nextClock(clockOf(NOW, 7), NOW)).toBe(clockOf(NOW, 8));
    expect(nextClock(clockOf(NOW, 0xffff), NOW)).toBe(clockOf(NOW + 1, 0));
  });
});
