import { describe, expect, it } from 'vitest';
import { called, sampleState } from '../analysis/testing/sample.ts';
import { emptyState } from '../model/state.ts';
import { run } from '../model/testing/history.ts';
import { newSession } from './new-session.ts';

const NOW = Date.parse('2015-03-28T22:30:00Z');

describe('a new session', () => {
  it('is like the last one, as many days later as that was after the one before', () => {
    expect(newSession(sampleState(), 'Europe/Berlin', NOW)).toEqual({
      start: '2015-04-15T13:00',
      timeZone: 'UTC',
      minutes: 120,
      place: 'Teleconference',
      chair: 'The chairs of the CWG',
    });
  });

  it('is a week after the only one, at the same hour over a change of clocks', () => {
    const sample = sampleState();
    const fields = { start: '2015-03-25T09:00', timeZone: 'Europe/Berlin' };
    const alone = run(
      sample,
      { type: 'delete', entities: [{ kind: 'session', id: called(sample, 'S2') }] },
      { type: 'edit', kind: 'session', id: called(sample, 'S1'), fields },
    );
    expect(newSession(alone, 'UTC', NOW)).toMatchObject({
      start: '2015-04-01T09:00',
      timeZone: 'Europe/Berlin',
    });
  });

  it('is tomorrow by the reader’s clock where there is none', () => {
    expect(newSession(emptyState(), 'Europe/Berlin', NOW)).toMatchObject({
      start: '2015-03-29T10:00',
      timeZone: 'Europe/Berlin',
    });
    expect(newSession(emptyState(), 'Asia/Tokyo', NOW).start).toBe('2015-03-30T10:00');
  });
});
