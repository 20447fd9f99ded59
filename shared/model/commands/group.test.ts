import { describe, expect, it } from 'vitest';
import { agendaOf } from '../agenda.ts';
import { decide } from '../decide.ts';
import { newWorkspace, refusalOf, run, TEST_CONTEXT } from '../testing/history.ts';
import { add, party, stance } from '../testing/small-commands.ts';
import { testId } from '../testing/test-ids.ts';
import { PARTY_COLOURS } from '../vocabulary.ts';

const base = run(
  newWorkspace(),
  party(10, 'DT C'),
  party(11, 'Anna', 'person'),
  add('issue', 1),
  add('position', 2, [1, 'responds-to']),
  { type: 'add-session', id: testId(20), title: 'Monday', start: '2015-04-13T13:00' },
  { type: 'add-session', id: testId(21), title: 'Tuesday', start: '2015-04-14T13:00' },
);

const member = (id: number, person: number, group: number) => ({
  type: 'add-member' as const,
  id: testId(id),
  person: testId(person),
  group: testId(group),
});

const editParty = (id: number, fields: object) => ({
  type: 'edit',
  kind: 'party',
  id: testId(id),
  fields,
});

describe('parties', () => {
  it('P1: have short names of their own, in whatever case', () => {
    expect(refusalOf(base, party(12, 'dt c'))).toEqual({
      code: 'name-taken',
      values: { name: 'dt c' },
    });
    expect(refusalOf(base, editParty(11, { shortName: 'DT c' })).code).toBe('name-taken');
    const same = decide(base, editParty(10, { shortName: 'dt c' }), TEST_CONTEXT);
    expect(same.ok).toBe(true);
  });

  it('P1: are called by their name and get the colour least used, where nothing is said', () => {
    const state = run(base, party(12, 'IETF'));
    expect(state.tables.party.get(testId(12))).toMatchObject({
      name: 'IETF',
      shortName: 'IETF',
      type: 'group',
      colour: PARTY_COLOURS[2],
    });
  });

  it('P2: persons belong to groups, once', () => {
    expect(refusalOf(base, member(30, 10, 11)).code).toBe('not-a-person');
    expect(refusalOf(base, member(30, 11, 11)).code).toBe('not-a-group');
    expect(refusalOf(base, member(30, 77, 10)).code).toBe('unknown-entity');
    const state = run(base, member(30, 11, 10));
    const again = decide(state, member(31, 11, 10), TEST_CONTEXT);
    expect(again.ok && again.value.changes).toEqual([]);
  });

  it('P3: don’t become the other type while they belong together', () => {
    const state = run(base, member(30, 11, 10));
    expect(refusalOf(state, editParty(10, { type: 'person' })).code).toBe('has-memberships');
    expect(refusalOf(state, editParty(11, { type: 'group' })).code).toBe('has-memberships');
    expect(run(base, editParty(10, { type: 'person' })).tables.party.size).toBe(2);
  });

  it('P4, P6: every stance is an entry of its own, from the day on which it is set', () => {
    const state = run(base, stance(31, 10, 2, 'for'), stance(32, 10, 2, 'against'));
    expect(state.tables.stance.size).toBe(2);
    expect(state.tables.stance.get(testId(31))).toMatchObject({
      since: '2015-04-13',
      formalObjection: false,
      source: null,
      reason: '',
    });
  });

  it('P6: that day is the one where it is set', () => {
    const decided = decide(base, stance(31, 10, 2, 'for'), { ...TEST_CONTEXT, day: '2015-04-14' });
    expect(decided).toMatchObject({
      ok: true,
      value: { changes: [{ after: { since: '2015-04-14' } }] },
    });
  });
});

describe('sessions', () => {
  const item = (id: number, fields: object) => ({
    type: 'add-agenda-item',
    id: testId(id),
    session: testId(20),
    ...fields,
  });

  it('A1: an agenda item has an issue or a title', () => {
    expect(refusalOf(base, item(30, {})).code).toBe('item-without-title');
    const state = run(base, item(30, { issue: testId(1) }));
    const emptied = {
      type: 'edit',
      kind: 'agenda-item',
      id: testId(30),
      fields: { issue: null },
    };
    expect(refusalOf(state, emptied).code).toBe('item-without-title');
    expect(refusalOf(base, item(30, { issue: testId(2) })).code).toBe('wrong-kind');
  });

  it('A2: items move within their session and into another one', () => {
    const state = run(base, item(30, { title: 'a' }), item(31, { title: 'b' }), {
      type: 'move-agenda-item',
      id: testId(31),
      session: testId(20),
      after: null,
    });
    expect(agendaOf(state, testId(20)).map(({ title }) => title)).toEqual(['b', 'a']);
    const moved = run(state, { type: 'move-agenda-item', id: testId(31), session: testId(21) });
    expect(agendaOf(moved, testId(21)).map(({ title }) => title)).toEqual(['b']);
    expect(agendaOf(moved, testId(20)).map(({ title }) => title)).toEqual(['a']);
    const nowhere = { type: 'move-agenda-item', id: testId(31), session: testId(77) };
    expect(refusalOf(state, nowhere).code).toBe('unknown-entity');
  });

  it('A3: a decision resolves its issue, unless it says otherwise', () => {
    const decision = {
      type: 'record-decision',
      id: testId(30),
      issue: testId(1),
      text: 'A minimal role',
      positions: [testId(2)],
    } as const;
    const state = run(base, decision);
    expect(state.tables.issue.get(testId(1))?.status).toBe('resolved');
    expect(state.tables.decision.get(testId(30))).toMatchObject({
      label: 'D1',
      designation: null,
      decidedOn: '2015-04-13',
    });
    const open = run(base, { ...decision, resolve: false });
    expect(open.tables.issue.get(testId(1))?.status).toBe('open');
    expect(refusalOf(base, { ...decision, positions: [testId(1)] }).code).toBe('wrong-kind');
  });

  it('A4: a minority statement says something, for a party, about a decision', () => {
    const state = run(base, {
      type: 'record-decision',
      id: testId(30),
      issue: testId(1),
      text: 'Yes',
    });
    const statement = {
      type: 'add-minority-statement',
      id: testId(31),
      decision: testId(30),
      party: testId(10),
      text: 'We differ.',
    } as const;
    expect(run(state, statement).indexes.statementsOn.get(testId(30))).toMatchObject([
      { id: testId(31) },
    ]);
    expect(refusalOf(state, { ...statement, text: '' }).code).toBe('malformed');
    expect(refusalOf(base, statement).code).toBe('unknown-entity');
  });

  it('L1: action items are open, with a label', () => {
    const action = { type: 'add-action-item', id: testId(30), text: 'Ask', due: '2015-04-20' };
    const state = run(base, action);
    expect(state.tables['action-item'].get(testId(30))).toMatchObject({
      label: 'AC1',
      status: 'open',
      due: '2015-04-20',
    });
  });
});
