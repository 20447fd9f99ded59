import { describe, expect, it } from 'vitest';
import { agendaOf } from './agenda.ts';
import {
  childrenOf,
  elementOf,
  holdersOf,
  parentsOf,
  partyByName,
  presentStances,
  rootPlaces,
  stanceHistory,
} from './queries.ts';
import { rowsFromState, stateFromRows } from './state.ts';
import { newWorkspace, run } from './testing/history.ts';
import { add, link, linkId, party, stance } from './testing/small-commands.ts';
import { testId } from './testing/test-ids.ts';

const base = run(
  newWorkspace(),
  add('issue', 1),
  add('position', 2, [1, 'responds-to']),
  party(10, 'DT M'),
  party(11, 'DT C'),
);

describe('queries', () => {
  it('P4: a party’s present stance is that of the latest day, then the one recorded last', () => {
    const state = run(
      base,
      stance(23, 10, 2, 'for', { since: '2015-04-10' }),
      stance(25, 10, 2, 'against', { since: '2015-04-02' }),
      stance(24, 10, 2, 'neutral', { since: '2015-04-10' }),
      stance(22, 11, 2, 'strongly-for', { since: '2015-04-01' }),
    );
    const levels = stanceHistory(state, testId(2), testId(10)).map(({ level }) => level);
    expect(levels).toEqual(['against', 'for', 'neutral']);
    expect(presentStances(state, testId(2)).get(testId(10))?.level).toBe('neutral');
    expect(holdersOf(state, testId(2)).map(({ shortName }) => shortName)).toEqual(['DT C']);
  });

  it('P4: of stances of one day, the one recorded last counts, whatever their ids', () => {
    const rows = rowsFromState(run(base, stance(21, 10, 2, 'for'), stance(22, 10, 2, 'against')));
    const earlier = '2015-04-12T09:00:00.000Z';
    const state = stateFromRows({
      ...rows,
      stance: rows.stance!.map((row) =>
        row.id === testId(22) ? { ...row, createdAt: earlier } : row,
      ),
    });
    expect(presentStances(state, testId(2)).get(testId(10))?.level).toBe('for');
  });

  it('P5: holders are those for and strongly for, by short name', () => {
    const state = run(base, stance(21, 10, 2, 'for'), stance(22, 11, 2, 'strongly-for'));
    expect(holdersOf(state, testId(2)).map(({ shortName }) => shortName)).toEqual(['DT C', 'DT M']);
    const moved = run(state, stance(23, 10, 2, 'strongly-against'));
    expect(holdersOf(moved, testId(2)).map(({ shortName }) => shortName)).toEqual(['DT C']);
  });

  it('P1: a party is found by short name first, then by name, in any case', () => {
    const state = run(base, {
      type: 'add-party',
      id: testId(12),
      name: 'dt c',
      shortName: 'Team C',
    });
    expect(partyByName(state, ' dt C ')?.id).toBe(testId(11));
    expect(partyByName(state, 'team c')?.id).toBe(testId(12));
    expect(partyByName(state, '__proto__')).toBeUndefined();
  });

  it('O5: an element stands in each place by a link of its own', () => {
    const state = run(
      base,
      add('position', 3, [1, 'responds-to']),
      add('assumption', 4, [2, 'assumes']),
      link(3, 'assumes', 4, testId(0x20_0000)),
    );
    expect(childrenOf(state, testId(2)).map(({ child }) => child)).toEqual([testId(4)]);
    expect(childrenOf(state, testId(3)).map(({ child }) => child)).toEqual([testId(4)]);
    expect(parentsOf(state, testId(4)).map(({ parent }) => parent)).toEqual([testId(2), testId(3)]);
    expect(rootPlaces(state)).toEqual([{ child: testId(1), kind: 'issue', link: null }]);
    expect(elementOf(state, testId(4))?.kind).toBe('assumption');
  });

  it('O1: children stand in the order in which they were put', () => {
    const state = run(
      base,
      add('position', 3, [1, 'responds-to'], null),
      add('position', 4, [1, 'responds-to'], linkId(3, 1)),
      add('position', 5, [1, 'responds-to']),
    );
    expect(childrenOf(state, testId(1)).map(({ child }) => child)).toEqual(
      [3, 4, 2, 5].map(testId),
    );
  });

  it('A2: an agenda has its items in order', () => {
    const item = (id: number, title: string, after?: number | null) => ({
      type: 'add-agenda-item' as const,
      id: testId(id),
      session: testId(30),
      title,
      ...(after === undefined ? {} : { after: after === null ? null : testId(after) }),
    });
    const state = run(
      base,
      { type: 'add-session', id: testId(30), title: 'Monday', start: '2015-04-13T13:00' },
      item(31, 'b'),
      item(32, 'a', null),
      item(33, 'c', 31),
    );
    expect(agendaOf(state, testId(30)).map(({ title }) => title)).toEqual(['a', 'b', 'c']);
    expect(agendaOf(state, testId(99))).toEqual([]);
  });
});
