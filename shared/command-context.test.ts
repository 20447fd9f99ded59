import { afterEach, expect, it, vi } from 'vitest';
import { localDay } from './command-context.ts';

afterEach(() => vi.unstubAllEnvs());

it('is the day of the computer’s own zone', () => {
  const lateInUtc = Date.UTC(2015, 3, 13, 23, 30);
  vi.stubEnv('TZ', 'Asia/Tokyo');
  expect(localDay(lateInUtc)).toBe('2015-04-14');
  vi.stubEnv('TZ', 'America/Los_Angeles');
  expect(localDay(lateInUtc)).toBe('2015-04-13');
  vi.stubEnv('TZ', 'UTC');
  expect(localDay(Date.UTC(2015, 11, 31, 23, 59))).toBe('2015-12-31');
});
