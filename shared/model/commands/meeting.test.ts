import { describe, expect, it } from 'vitest';
import { agendaOf, runningItem, standingItems } from '../agenda.ts';
import { decide } from '../decide.ts';
import { entity } from '../queries.ts';
import { applyChanges, type WorkspaceState } from '../state.ts';
import { newWorkspace, refusalOf, run } from '../testing/history.ts';
import { add, party } from '../testing/small-commands.ts';
import { testId } from '../testing/test-ids.ts';

const SESSION = testId(20);
const ITEMS = [testId(21), testId(22)];
const DECISION = testId(30);

const base = run(
  newWorkspace(),
  party(10, 'DT C'),
  add('issue', 1),
  { type: 'add-session', id: SESSION, title: 'Monday', start: '2015-04-13T13:00' },
  ...ITEMS.map((id, index) => ({
    type: 'add-agenda-item',
    id,
    session: SESSION,
    title: `Item ${index + 1}`,
  })),
  { type: 'record-decision', id: DECISION, issue: testId(1), text: 'So be it' },
);

/** Carries out commands at times of day. */
function later(state: WorkspaceState, ...steps: readonly (readonly [string, object])[]) {
  return steps.reduce((now, [time, command]) => {
    const decided = decide(now, command, { at: `2015-04-13T${time}:00.000Z`, author: 'The chair' });
    if (!decided.ok) throw new Error(JSON.stringify(decided.error));
    return applyChanges(now, decided.value.changes);
  }, state);
}

const begin = { type: 'start-session', id: SESSION };
const close = { type: 'close-session', id: SESSION };
const takeUp = (index: number) => ({ type: 'start-item', id: ITEMS[index] });
const itemOf = (state: WorkspaceState, index: number) =>
  entity(state, 'agenda-item', ITEMS[index] ?? '');

describe('a session', () => {
  it('A5: keeps its first beginning, and is not closed before it', () => {
    expect(refusalOf(base, close).code).toBe('session-not-begun');
    const closed = later(base, ['13:05', begin], ['14:00', close]);
    expect(entity(closed, 'session', SESSION)).toMatchObject({
      status: 'closed',
      startedAt: '2015-04-13T13:05:00.000Z',
      endedAt: '2015-04-13T14:00:00.000Z',
    });
    const twice = later(closed, ['14:05', close]);
    expect(entity(twice, 'session', SESSION)?.endedAt).toBe('2015-04-13T14:00:00.000Z');
    const again = later(closed, ['14:10', begin]);
    expect(entity(again, 'session', SESSION)).toMatchObject({
      status: 'running',
      startedAt: '2015-04-13T13:05:00.000Z',
      endedAt: null,
    });
  });

  it('H2: leaves a named state at its end, one for each time', () => {
    const closed = later(base, ['13:05', begin], ['14:00', close], ['14:01', close]);
    const kept = { title: 'Monday', session: SESSION, createdBy: 'The chair' };
    expect([...closed.tables['named-state'].values()]).toMatchObject([
      { ...kept, createdAt: '2015-04-13T14:00:00.000Z' },
    ]);
    const again = later(closed, ['14:10', begin], ['14:30', close]);
    expect(again.tables['named-state'].size).toBe(2);
  });

  it('H1: a state gets a name, which stays when the session goes at whose end it was made', () => {
    const named = later(base, ['13:00', { type: 'name-state', id: testId(50), title: 'Before' }]);
    expect(entity(named, 'named-state', testId(50))).toMatchObject({
      title: 'Before',
      session: null,
    });
    const closed = later(base, ['13:05', begin], ['14:00', close]);
    const gone = run(closed, { type: 'delete', entities: [{ kind: 'session', id: SESSION }] });
    expect([...gone.tables['named-state'].values()]).toMatchObject([
      { title: 'Monday', session: null },
    ]);
  });

  it('A6: is on one item at a time, and only while it runs', () => {
    expect(refusalOf(base, takeUp(0)).code).toBe('session-not-running');
    const first = later(base, ['13:00', begin], ['13:00', takeUp(0)]);
    expect(runningItem(first, SESSION)?.id).toBe(ITEMS[0]);
    const second = later(first, ['13:12', takeUp(1)]);
    expect(runningItem(second, SESSION)?.id).toBe(ITEMS[1]);
    expect(itemOf(second, 0)?.endedAt).toBe('2015-04-13T13:12:00.000Z');
    const closed = later(second, ['13:30', close]);
    expect(agendaOf(closed, SESSION).map(({ endedAt }) => endedAt?.slice(11, 16))).toEqual([
      '13:12',
      '13:30',
    ]);
  });

  it('A7: counts the time between two turns of an item as paused', () => {
    const state = later(
      base,
      ['13:00', begin],
      ['13:00', takeUp(0)],
      ['13:10', takeUp(1)],
      ['13:25', takeUp(0)],
      ['13:30', { type: 'stop-item', id: ITEMS[0] }],
    );
    expect(itemOf(state, 0)).toMatchObject({
      startedAt: '2015-04-13T13:00:00.000Z',
      endedAt: '2015-04-13T13:30:00.000Z',
      pausedSeconds: 15 * 60,
    });
    expect(runningItem(state, SESSION)).toBeUndefined();
    const third = later(state, ['13:40', takeUp(0)]);
    expect(itemOf(third, 0)).toMatchObject({ endedAt: null, pausedSeconds: 25 * 60 });
  });

  it('A8: keeps in its minutes what was recorded, whatever becomes of what it speaks of', () => {
    const entry = {
      type: 'add-minute-entry',
      id: testId(40),
      session: SESSION,
      item: ITEMS[0],
      entryType: 'question',
      text: 'Who pays?',
      about: testId(2),
    };
    const recorded = later(
      base,
      ['13:00', add('issue', 2)],
      ['13:00', entry],
      ['13:05', { type: 'edit', kind: 'issue', id: testId(2), fields: { text: 'Who pays what?' } }],
      ['13:06', { type: 'delete', entities: [{ kind: 'issue', id: testId(2) }] }],
    );
    expect(entity(recorded, 'minute-entry', testId(40))).toMatchObject({
      text: 'Who pays?',
      type: 'question',
      at: '2015-04-13T13:00:00.000Z',
    });
    // What became of another kind is spoken of as that.
    const turned = later(
      base,
      ['13:00', add('issue', 2)],
      ['13:00', entry],
      ['13:05', { type: 'change-kind', id: testId(2), to: 'position', newId: testId(3) }],
    );
    expect(entity(turned, 'minute-entry', testId(40))).toMatchObject({
      text: 'Who pays?',
      about: testId(3),
    });
  });

  it('A9: knows of each who was there once', () => {
    const there = (id: number, presence: string, who: object) => ({
      type: 'record-attendance',
      id: testId(id),
      session: SESSION,
      presence,
      ...who,
    });
    const state = run(
      base,
      there(50, 'present', { party: testId(10) }),
      there(51, 'remote', { name: 'Kim' }),
      there(52, 'apologies', { party: testId(10) }),
      there(54, 'present', { name: 'Ana' }),
      there(55, 'present', { name: 'Kim' }),
    );
    const found = [...state.tables.attendance.values()].map(
      ({ party: of, name, presence }) => `${of === null ? name : 'DT C'} ${presence}`,
    );
    expect(found.toSorted()).toEqual(['Ana present', 'DT C apologies', 'Kim present']);
    expect(refusalOf(base, there(53, 'present', {})).code).toBe('attendance-without-name');
  });
});

describe('a decision', () => {
  it('A10: has the latest designation, and keeps the earlier ones', () => {
    const say = (id: number, level: string) => ({
      type: 'designate',
      id: testId(id),
      decision: DECISION,
      level,
      by: 'The chair',
    });
    const state = later(base, ['13:00', say(60, 'divergence')], ['14:00', say(61, 'consensus')]);
    expect(entity(state, 'decision', DECISION)?.designation).toBe('consensus');
    expect(state.indexes.designationsOf.get(DECISION)).toHaveLength(2);
  });
});

describe('standing items', () => {
  it('come in the order in which they were added, at the opening and at the end', () => {
    const item = (id: number, title: string, place: string) => ({
      type: 'add-standing-item',
      id: testId(id),
      title,
      place,
    });
    const state = run(
      base,
      item(70, 'Welcome', 'opening'),
      item(71, 'Any other business', 'closing'),
      item(72, 'Adoption of the agenda', 'opening'),
    );
    expect(standingItems(state, 'opening').map(({ title }) => title)).toEqual([
      'Welcome',
      'Adoption of the agenda',
    ]);
    expect(standingItems(state, 'closing')).toHaveLength(1);
  });

  it('A11: move among themselves, and from the opening to the end', () => {
    const item = (id: number, title: string) => ({
      type: 'add-standing-item',
      id: testId(id),
      title,
      place: 'opening',
    });
    const move = (id: number, place: string, after: number | null) => ({
      type: 'move-standing-item',
      id: testId(id),
      place,
      after: after === null ? null : testId(after),
    });
    const titles = (state: WorkspaceState, place: 'opening' | 'closing') =>
      standingItems(state, place).map(({ title }) => title);
    const three = run(base, item(70, 'a'), item(71, 'b'), item(72, 'c'));
    expect(titles(run(three, move(72, 'opening', null)), 'opening')).toEqual(['c', 'a', 'b']);
    expect(titles(run(three, move(70, 'opening', 71)), 'opening')).toEqual(['b', 'a', 'c']);
    const moved = run(three, move(71, 'closing', null));
    expect(titles(moved, 'opening')).toEqual(['a', 'c']);
    expect(titles(moved, 'closing')).toEqual(['b']);
  });
});
