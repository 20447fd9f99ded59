import { describe, expect, it } from 'vitest';
import { called, sampleState } from '../../../../shared/analysis/testing/sample.ts';
import { all } from '../../../../shared/model/queries.ts';
import { run } from '../../../../shared/model/testing/history.ts';
import { asideCommand } from './aside.ts';
import { EMPTY_DRAFT } from '../capture/draft.ts';

const sample = sampleState();
const monday = called(sample, 'S1');
const clock = () => Date.parse('2015-04-13T13:20:00Z');
const action = { ...EMPTY_DRAFT, kind: 'action', text: 'Draft it', owner: 'dt c' } as const;

describe('what is recorded aside', () => {
  it('is in the map alone while no session runs', () => {
    const made = asideCommand(sample, called(sample, 'I1'), action, clock);
    if (made.is === 'missing') throw new Error(made.what);
    const after = run(sample, made.command);
    expect(all(after, 'action-item')).toMatchObject([{ owner: 'DT C', session: null }]);
    expect(all(after, 'minute-entry')).toEqual([]);
  });

  it('is in the minutes of the session that runs', () => {
    const running = run(sample, { type: 'start-session', id: monday });
    const made = asideCommand(running, null, action, clock);
    if (made.is === 'missing') throw new Error(made.what);
    const after = run(running, made.command);
    expect(all(after, 'minute-entry')).toMatchObject([{ session: monday, type: 'action' }]);
    expect(all(after, 'action-item')).toMatchObject([{ session: monday, issue: null }]);
  });

  it('lacks an issue where a decision is on none', () => {
    const draft = { ...EMPTY_DRAFT, kind: 'decision', text: 'So' } as const;
    expect(asideCommand(sample, null, draft, clock)).toEqual({ is: 'missing', what: 'issue' });
  });
});
