import { describe, expect, it } from 'vitest';
import { called, sampleState } from '../../../shared/analysis/testing/sample.ts';
import { createMessages } from '../../../shared/messages/index.ts';
import { datesIn } from '../details/dates.ts';
import { sayOwn, sayWhen } from './sessions/say-when.ts';
import { sayLeftOut, sayLength, sayNames } from './words.ts';

const { t } = createMessages('en');
const dates = datesIn('en');
const span = (start: string, end: string) => ({ start, end });

describe('the words of the agenda', () => {
  it.each([
    [0, '0 min'],
    [45, '45 min'],
    [60, '1 h'],
    [125, '2 h 5 min'],
  ])('say %i minutes as “%s”', (minutes, said) => {
    expect(sayLength(t, minutes)).toBe(said);
  });

  it('name the first few, and say how many more', () => {
    expect(sayNames(t, ['I1'])).toBe('I1');
    expect(sayNames(t, ['I1', 'I2', 'I3', 'I4', 'I5'])).toBe('I1, I2, I3 and 2 more');
  });

  it('say when a session is, on its clock and on the reader’s', () => {
    const session = { timeZone: 'UTC' } as never;
    const time = span('2015-04-13T13:00', '2015-04-13T15:00');
    // Whether there is a comma after the weekday depends on the system's data.
    const plain = (said: string) => said.replaceAll(/(Mon|Tue),/g, '$1');
    expect(plain(sayWhen(t, dates, { session, time, offset: null }))).toBe(
      'Mon 13 April 2015, 13:00–15:00 UTC',
    );
    const berlin = { ...span('2015-04-13T15:00', '2015-04-13T17:00'), zone: 'Europe/Berlin' };
    expect(sayOwn(t, dates, time, berlin)).toBe('On your clock: 15:00–17:00 (Europe/Berlin)');
    const auckland = { ...span('2015-04-14T01:00', '2015-04-14T03:00'), zone: 'Pacific/Auckland' };
    expect(plain(sayOwn(t, dates, time, auckland))).toContain('Tue 14 April 2015, 01:00–03:00');
    const late = span('2015-04-13T23:00', '2015-04-14T01:00');
    expect(plain(sayWhen(t, dates, { session, time: late, offset: 'UTC+00:00' }))).toBe(
      'Mon 13 April 2015, 23:00 – Tue 14 April 2015, 01:00 UTC (UTC+00:00)',
    );
  });

  it('say what a suggestion leaves out, and why', () => {
    const state = sampleState();
    const [i1, i2, i3] = ['I1', 'I2', 'I3'].map((label) => called(state, label)) as [
      string,
      string,
      string,
    ];
    expect(
      sayLeftOut(t, state, [
        { issue: i1, why: 'no-time' },
        { issue: i2, why: 'planned' },
        { issue: i3, why: 'waits', for: [i1] },
      ]),
    ).toEqual([
      'No time for I1.',
      'On another agenda already: I2.',
      'I3 waits for I1, which is not taken up before.',
    ]);
  });
});
