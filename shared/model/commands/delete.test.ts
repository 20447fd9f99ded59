import { describe, expect, it } from 'vitest';
import { decide } from '../decide.ts';
import { problemsIn } from '../integrity.ts';
import { rootPlaces } from '../queries.ts';
import { rowsFromState, stateFromRows } from '../state.ts';
import { newWorkspace, refusalOf, run, TEST_CONTEXT } from '../testing/history.ts';
import { add, link, linkId, party, remove, stance } from '../testing/small-commands.ts';
import { testId } from '../testing/test-ids.ts';

const map = run(
  newWorkspace(),
  add('issue', 1),
  add('position', 2, [1, 'responds-to']),
  add('argument', 3, [2, 'supports']),
  add('reference', 4, [2, 'cites']),
  add('issue', 5),
  party(10, 'DT C'),
  party(11, 'DT M'),
);

describe('delete', () => {
  it('D1, D2: with an element go its links, its stances and what stands only below it', () => {
    const state = run(map, stance(12, 10, 2, 'for'), remove(['issue', 1]));
    expect([...state.kinds.entries()]).toEqual([[testId(5), 'issue']]);
    expect(state.tables.link.size).toBe(0);
    expect(state.tables.stance.size).toBe(0);
    expect(state.tables.party.size).toBe(2);
  });

  it('D2: what also stands elsewhere stays, with all below it', () => {
    const state = run(map, link(2, 'responds-to', 5), remove(['issue', 1]));
    expect([2, 3, 4].every((number) => state.kinds.has(testId(number)))).toBe(true);
    expect(rootPlaces(state).map(({ child }) => child)).toEqual([testId(5)]);
  });

  it('D2: what stands under two that both go, goes', () => {
    const both = run(map, link(2, 'responds-to', 5), remove(['issue', 1], ['issue', 5]));
    expect(both.kinds.size).toBe(0);
  });

  it('D2: a circle below goes as well', () => {
    const rows = rowsFromState(run(map, add('argument', 6, [3, 'supports'])));
    const first = rows.link![0]!;
    const back = { ...first, id: testId(99), type: 'supports' as const };
    const circle = { ...back, from: testId(3), to: testId(6) };
    const circular = stateFromRows({ ...rows, link: [...rows.link!, circle] });
    const state = run(circular, remove(['position', 2]));
    expect(state.kinds.has(testId(3))).toBe(false);
    expect(state.kinds.has(testId(6))).toBe(false);
    expect(problemsIn(state)).toEqual([]);
  });

  it('D3, D4: a source of a stance that stays, stays, last under nothing', () => {
    const state = run(
      map,
      add('position', 6, [5, 'responds-to']),
      stance(12, 10, 6, 'for', { source: testId(4) }),
      remove(['issue', 1]),
    );
    expect(state.tables.stance.get(testId(12))?.source).toBe(testId(4));
    expect(rootPlaces(state).map(({ child }) => child)).toEqual([5, 4].map(testId));
    const gone = run(map, stance(12, 10, 2, 'for', { source: testId(4) }), remove(['issue', 1]));
    expect(gone.kinds.has(testId(4))).toBe(false);
  });

  it('D3: a source stays with a position that itself stays because it stands elsewhere', () => {
    const state = run(
      map,
      add('position', 6, [1, 'responds-to']),
      link(6, 'responds-to', 5),
      stance(12, 10, 6, 'for', { source: testId(4) }),
      remove(['issue', 1]),
    );
    expect(state.kinds.has(testId(2))).toBe(false);
    expect(state.kinds.has(testId(6))).toBe(true);
    expect(state.tables.stance.get(testId(12))?.source).toBe(testId(4));
    expect(state.kinds.has(testId(4))).toBe(true);
  });

  it('D4: what a link placed comes last under nothing when the link goes', () => {
    const state = run(map, {
      type: 'delete',
      entities: [{ kind: 'link', id: linkId(2, 1) }],
    });
    expect(rootPlaces(state).map(({ child }) => child)).toEqual([1, 5, 2].map(testId));
  });

  it('D5: fields that name what goes are emptied, and an item keeps the wording', () => {
    const state = run(
      map,
      stance(12, 10, 2, 'for', { source: testId(4) }),
      { type: 'add-session', id: testId(20), title: 'S', start: '2015-04-13T13:00' },
      { type: 'add-agenda-item', id: testId(21), session: testId(20), issue: testId(5) },
      { type: 'add-action-item', id: testId(22), text: 'Ask', issue: testId(5) },
      remove(['reference', 4], ['issue', 5]),
    );
    expect(state.tables.stance.get(testId(12))?.source).toBeNull();
    expect(state.tables['agenda-item'].get(testId(21))).toMatchObject({
      issue: null,
      title: 'Element 5',
    });
    expect(state.tables['action-item'].get(testId(22))?.issue).toBeNull();
    // Nothing else of them is touched.
    expect(problemsIn(state)).toEqual([]);
  });

  it('D5: a field is emptied whatever else of the same entity goes', () => {
    const state = run(
      map,
      { type: 'add-session', id: testId(20), title: 'S', start: '2015-04-13T13:00' },
      {
        type: 'add-action-item',
        id: testId(22),
        text: 'Ask',
        issue: testId(5),
        session: testId(20),
      },
      remove(['issue', 5], ['session', 20]),
    );
    expect(state.tables['action-item'].get(testId(22))).toMatchObject({
      issue: null,
      session: null,
    });
    expect(problemsIn(state)).toEqual([]);
  });

  it('D5: who was there stays known by name when the party goes', () => {
    const state = run(
      map,
      { type: 'add-session', id: testId(20), title: 'S', start: '2015-04-13T13:00' },
      {
        type: 'record-attendance',
        id: testId(21),
        session: testId(20),
        party: testId(10),
        presence: 'present',
      },
      remove(['party', 10]),
    );
    expect(state.tables.attendance.get(testId(21))).toMatchObject({ party: null, name: 'DT C' });
    expect(problemsIn(state)).toEqual([]);
  });

  it('D1, D5: a session takes its items along, and decisions forget it', () => {
    const state = run(
      map,
      { type: 'add-session', id: testId(20), title: 'S', start: '2015-04-13T13:00' },
      { type: 'add-agenda-item', id: testId(21), session: testId(20), issue: testId(5) },
      {
        type: 'record-decision',
        id: testId(23),
        issue: testId(5),
        session: testId(20),
        text: 'Yes',
      },
      remove(['session', 20]),
    );
    expect(state.tables['agenda-item'].size).toBe(0);
    expect(state.tables.decision.get(testId(23))?.session).toBeNull();
  });

  it('D1: a decision takes its designations along, and what parties said of it', () => {
    const state = run(
      map,
      { type: 'record-decision', id: testId(23), issue: testId(5), text: 'Yes' },
      { type: 'designate', id: testId(24), decision: testId(23), level: 'consensus' },
      {
        type: 'add-minority-statement',
        id: testId(25),
        decision: testId(23),
        party: testId(11),
        text: 'No',
      },
      remove(['decision', 23]),
    );
    expect(state.tables['minority-statement'].size).toBe(0);
    expect(state.tables.designation.size).toBe(0);
  });

  it('D6: what a decision or a statement rests on can’t go without it', () => {
    const state = run(
      map,
      {
        type: 'record-decision',
        id: testId(23),
        issue: testId(1),
        text: 'Yes',
        positions: [testId(2)],
      },
      {
        type: 'add-minority-statement',
        id: testId(24),
        decision: testId(23),
        party: testId(11),
        text: 'We differ.',
      },
    );
    expect(refusalOf(state, remove(['issue', 1]))).toEqual({
      code: 'still-referenced',
      values: { label: 'I1', holder: 'D1' },
    });
    expect(refusalOf(state, remove(['position', 2])).values).toEqual({
      label: 'P1',
      holder: 'D1',
    });
    expect(refusalOf(state, remove(['party', 11])).values).toEqual({
      label: 'DT M',
      holder: 'DT M · D1',
    });
    const without = run(state, remove(['issue', 1], ['decision', 23]));
    expect(without.tables['minority-statement'].size).toBe(0);
    expect(run(without, remove(['party', 11])).tables.party.size).toBe(1);
  });

  it('D1: with a party go its stances and memberships', () => {
    const state = run(
      map,
      party(13, 'Anna', 'person'),
      { type: 'add-member', id: testId(14), person: testId(13), group: testId(10) },
      stance(15, 13, 2, 'for'),
      stance(16, 10, 2, 'for'),
      remove(['party', 13]),
    );
    expect(state.tables.membership.size).toBe(0);
    expect([...state.tables.stance.values()].map(({ id }) => id)).toEqual([testId(16)]);
  });

  it('D7: the workspace’s own entry can’t go', () => {
    const id = [...map.tables.workspace.values()][0]?.id;
    const command = { type: 'delete', entities: [{ kind: 'workspace', id }] };
    expect(refusalOf(map, command).code).toBe('malformed');
  });

  it('D8: what is referred to goes after what refers to it', () => {
    const decided = decide(run(map, stance(12, 10, 2, 'for')), remove(['issue', 1]), TEST_CONTEXT);
    const order = decided.ok ? decided.value.changes.map(({ kind }) => kind) : [];
    expect(order.indexOf('stance')).toBeLessThan(order.indexOf('position'));
    expect(order.lastIndexOf('link')).toBeLessThan(order.indexOf('reference'));
  });

  it('C2: says what goes along', () => {
    const label = (command: unknown): unknown => {
      const decided = decide(map, command, TEST_CONTEXT);
      return decided.ok && decided.value.label;
    };
    expect(label(remove(['issue', 1]))).toEqual({
      key: 'delete-subtree',
      values: { label: 'I1', count: 3 },
    });
    expect(label(remove(['issue', 5]))).toEqual({ key: 'delete', values: { label: 'I2' } });
    expect(label(remove(['issue', 5], ['party', 10]))).toEqual({
      key: 'delete-many',
      values: { count: 2 },
    });
  });

  it('E3: refuses what is not there, or is of another kind', () => {
    expect(refusalOf(map, remove(['issue', 2])).code).toBe('unknown-entity');
    expect(refusalOf(map, remove(['party', 77])).code).toBe('unknown-entity');
  });
});
