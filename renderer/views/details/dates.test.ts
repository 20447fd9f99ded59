import { expect, test } from 'vitest';
import { datesIn } from './dates.ts';

test('no line breaks between an hour and the half of its day', () => {
  const american = datesIn('en-US');
  expect(american.clock('2015-04-13T09:00')).toBe('9:00\u00A0AM');
  expect(american.wallTime('2015-04-13T15:00')).toMatch(/ 3:00\u00A0PM$/);
  expect(american.moment('2015-04-13T09:00:00.000Z')).toMatch(/^Apr 13, 2015, \d+:00\u00A0[AP]M$/);
});

test('a language without halves of the day has its times as they are', () => {
  expect(datesIn('de').clock('2015-04-13T09:00')).toBe('09:00');
  expect(datesIn('zh-TW').wallTime('2015-04-13T09:00')).toContain('4月13日');
});
