import { expect, it } from 'vitest';
import { datesIn } from '../../renderer/views/details/dates.ts';
import { clockIn } from '../../renderer/views/meeting/clock/times.ts';
import { createWording } from '../documents/wording.ts';
import { momentWriter } from '../history/say-moment.ts';
import { createMessages } from './index.ts';

it('writes an hour on one line with the half of the day, in the window as on paper', () => {
  const at = '2015-04-13T09:00';
  const paper = createWording(createMessages('en'), 'en-US').time(at);
  expect(paper).toBe('9:00\u00A0AM');
  expect(datesIn('en-US').clock(at)).toBe(paper);
  expect(clockIn('en-US')(Date.parse(`${at}Z`), 'UTC')).toBe(paper);
  expect(momentWriter('en-US')('startedAt', `${at}:00.000Z`)).toMatch(/\d:00\u00A0[AP]M$/);
});

it('leaves a clock of twenty-four hours as it is', () => {
  expect(createWording(createMessages('en'), 'en-GB').time('2015-04-13T13:05')).toBe('13:05');
});
