import { describe, expect, it } from 'vitest';
import { createMessages } from '../../../shared/messages/index.ts';
import { newWorkspace, run } from '../../../shared/model/testing/history.ts';
import { testId } from '../../../shared/model/testing/test-ids.ts';
import { knownMoments, sayMoment } from './moments.ts';

const { t } = createMessages('en');
const [monday, tuesday, named] = [1, 2, 3].map(testId) as [string, string, string];
const session = (id: string, title: string) => ({
  type: 'add-session',
  id,
  title,
  start: '2015-04-13T09:00',
});

describe('the moments that have a name', () => {
  const state = run(
    newWorkspace(),
    session(monday, 'Monday'),
    session(tuesday, 'Tuesday'),
    { type: 'start-session', id: monday },
    { type: 'close-session', id: monday },
    { type: 'name-state', id: named, title: 'Before Tuesday' },
    // Closed by another hand, or by a version that kept no states.
    {
      type: 'edit',
      kind: 'session',
      id: tuesday,
      fields: { status: 'closed', endedAt: '2015-04-14T16:00:00.000Z' },
    },
  );
  const names = knownMoments(state).map(({ moment }) => sayMoment(t as never, state, moment));

  it('are named states and the ends of sessions, the latest first, each once', () => {
    expect(names).toEqual(['the end of S2 Tuesday', 'Before Tuesday', 'the end of S1 Monday']);
  });

  it('a transaction has none', () => {
    expect(sayMoment(t as never, state, { by: 'transaction', id: named })).toBeNull();
  });
});
