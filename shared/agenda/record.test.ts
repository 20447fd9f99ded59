import { describe, expect, it } from 'vitest';
import { agendaOf } from '../model/agenda.ts';
import type { SingleCommand } from '../model/decide.ts';
import { invertAll } from '../model/changes.ts';
import { decide } from '../model/decide.ts';
import { entity } from '../model/queries.ts';
import { applyChanges, type WorkspaceState } from '../model/state.ts';
import { contents, newWorkspace } from '../model/testing/history.ts';
import { add } from '../model/testing/small-commands.ts';
import { testId, testIds } from '../model/testing/test-ids.ts';
import { capture } from './capture.ts';
import { actionsBefore, leftBy } from './left.ts';
import { correctEntry, recordOf, staysOf } from './record.ts';

const SESSION = testId(20);
const at = (time: string) => ({ at: `2015-04-13T${time}:00.000Z`, author: 'The chair' });

/** Carries out commands, each at its time of day. */
function after(state: WorkspaceState, ...steps: readonly (readonly [string, object])[]) {
  return steps.reduce((now, [time, command]) => {
    const decided = decide(now, command, at(time));
    if (!decided.ok) throw new Error(JSON.stringify(decided.error));
    return applyChanges(now, decided.value.changes);
  }, state);
}

const base = after(
  newWorkspace(),
  ['12:00', add('issue', 1)],
  ['12:00', { type: 'add-session', id: SESSION, title: 'Monday', start: '2015-04-13T13:00' }],
  ...([21, 22, 23] as const).map(
    (id) =>
      [
        '12:00',
        {
          type: 'add-agenda-item',
          id: testId(id),
          session: SESSION,
          ...(id === 22 ? { issue: testId(1) } : { title: `Item ${id}` }),
        },
      ] as const,
  ),
  ['13:00', { type: 'start-session', id: SESSION }],
);
const occasion = { session: SESSION, item: testId(22), day: '2015-04-13' };
const ids = testIds(0x600_0000);
const position = (text: string) =>
  capture(occasion, { type: 'position', issue: testId(1), text, speaker: 'DT C' }, ids);

function only<Item>(items: readonly Item[]): Item {
  const [item, ...more] = items;
  if (item === undefined || more.length > 0) throw new Error(`${items.length} instead of one`);
  return item;
}

describe('a correction', () => {
  const recorded = after(base, ['13:10', position('A small rôle')]);
  const correct = (state: WorkspaceState, text: string, speaker = 'DT C') =>
    correctEntry(state, only(recordOf(state, SESSION)), { text, speaker }, ids);
  const corrected = after(recorded, ['13:40', correct(recorded, 'A narrow role')]);

  it('A8: says how it should read, and leaves what was recorded when as it was', () => {
    const { entry, text, corrections } = only(recordOf(corrected, SESSION));
    expect(entry).toMatchObject({ text: 'A small rôle', at: '2015-04-13T13:10:00.000Z' });
    expect(text).toBe('A narrow role');
    expect(corrections.map((one) => one.at)).toEqual(['2015-04-13T13:40:00.000Z']);
  });

  it('takes what the entry made along, unless it was worded anew since', () => {
    const { about } = only(recordOf(corrected, SESSION)).entry;
    expect(entity(corrected, 'position', about ?? '')?.text).toBe('A narrow role');
    const fields = { text: 'Something else' };
    const reworded = after(recorded, [
      '13:20',
      { type: 'edit', kind: 'position', id: about, fields },
    ]);
    const then = after(reworded, ['13:40', correct(reworded, 'A narrow role')]);
    expect(entity(then, 'position', about ?? '')?.text).toBe('Something else');
    expect(only(recordOf(then, SESSION)).text).toBe('A narrow role');
  });

  it('can be corrected again, and tells who really spoke', () => {
    const again = after(corrected, ['13:50', correct(corrected, 'A narrow role', 'DT M')]);
    const { entry, speaker, corrections } = only(recordOf(again, SESSION));
    expect([entry.speaker, speaker, corrections.length]).toEqual(['DT C', 'DT M', 2]);
  });

  it('is one step, which one undo takes back', () => {
    const decided = decide(recorded, correct(recorded, 'A narrow role'), at('13:40'));
    if (!decided.ok) throw new Error(decided.error.code);
    const { changes } = decided.value;
    const back = applyChanges(applyChanges(recorded, changes), invertAll(changes));
    expect(contents(back)).toEqual(contents(recorded));
  });
});

describe('somebody’s stay', () => {
  it('A8: begins when it was recorded; entries about it say in turn that they left and came back', () => {
    const who = testId(50);
    const turn = (id: number, text: string) => ({
      type: 'add-minute-entry',
      id: testId(id),
      session: SESSION,
      text,
      about: who,
    });
    const state = after(
      base,
      ['13:01', { type: 'record-attendance', id: who, session: SESSION, name: 'Kim' }],
      ['13:30', turn(51, 'Kim left')],
      ['13:45', turn(52, 'Kim came back')],
    );
    const attendance = entity(state, 'attendance', who);
    const stays = attendance ? staysOf(state, attendance) : [];
    expect(stays.map(({ from, until }) => [from.slice(11, 16), until?.slice(11, 16)])).toEqual([
      ['13:01', '13:30'],
      ['13:45', undefined],
    ]);
  });
});

describe('what a session leaves', () => {
  it('are items not taken up, issues left open, decisions undesignated, and actions of nobody', () => {
    const begun = after(base, ['13:05', { type: 'start-item', id: testId(22) }]);
    const left = leftBy(begun, session(begun));
    expect(left.unreached.map(({ id }) => id)).toEqual([testId(21), testId(23)]);
    expect(left.undecided.map(({ id }) => id)).toEqual([testId(22)]);
    const done = after(
      begun,
      [
        '13:20',
        { type: 'record-decision', id: testId(60), issue: testId(1), session: SESSION, text: 'So' },
      ],
      ['13:21', { type: 'add-action-item', id: testId(61), text: 'Write', session: SESSION }],
      [
        '13:22',
        {
          type: 'add-action-item',
          id: testId(62),
          text: 'Call',
          owner: 'DT M',
          due: '2015-04-20',
          session: SESSION,
        },
      ],
    );
    const then = leftBy(done, session(done));
    expect(then.undecided).toEqual([]);
    expect(then.undesignated.map(({ id }) => id)).toEqual([testId(60)]);
    expect(then.loose.map(({ id }) => id)).toEqual([testId(61)]);
    expect(agendaOf(done, SESSION)).toHaveLength(3);
  });

  it('is an issue once, however often its item was split', () => {
    const id = testId(24);
    const state = after(
      base,
      ['12:50', { type: 'add-agenda-item', id, session: SESSION, issue: testId(1), minutes: 5 }],
      ['13:05', { type: 'start-item', id: testId(22) }],
      ['13:25', { type: 'start-item', id }],
    );
    expect(leftBy(state, session(state)).undecided.map((item) => item.id)).toEqual([testId(22)]);
  });

  it('comes to the next session: what is not done, the earliest due first', () => {
    const action = (id: number, due: string | null, from: string | null) =>
      [
        '13:30',
        { type: 'add-action-item', id: testId(id), text: 'x', due, session: from },
      ] as const;
    const next = testId(30);
    const state = after(
      base,
      ['12:30', { type: 'add-session', id: next, title: 'Tuesday', start: '2015-04-14T13:00' }],
      action(71, null, SESSION),
      action(72, '2015-04-14', null),
      action(73, '2015-04-13', next),
    );
    const tuesday = entity(state, 'session', next);
    const carried = tuesday ? actionsBefore(state, tuesday).map(({ id }) => id) : [];
    expect(carried).toEqual([testId(72), testId(71)]);
    const done: SingleCommand = {
      type: 'edit',
      kind: 'action-item',
      id: testId(72),
      fields: { status: 'done' },
    };
    const then = after(state, ['14:00', done]);
    expect(tuesday ? actionsBefore(then, tuesday).map(({ id }) => id) : []).toEqual([testId(71)]);
  });
});

function session(state: WorkspaceState) {
  const found = entity(state, 'session', SESSION);
  if (!found) throw new Error('no session');
  return found;
}
