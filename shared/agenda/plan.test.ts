import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overviewOf } from '../analysis/overview.ts';
import { called, sampleState } from '../analysis/testing/sample.ts';
import { agendaOf, standingItems } from '../model/agenda.ts';
import { invertAll } from '../model/changes.ts';
import { decide, type Command } from '../model/decide.ts';
import type { AgendaItem, Session } from '../model/entities.ts';
import { entity, labelOf } from '../model/queries.ts';
import { applyChanges, type WorkspaceState } from '../model/state.ts';
import { contents, run, TEST_CONTEXT } from '../model/testing/history.ts';
import { testIds } from '../model/testing/test-ids.ts';
import {
  addIssue,
  carryOver,
  comingAfter,
  keepStanding,
  missingStanding,
  notReached,
  putStanding,
} from './plan.ts';
import { splitItem } from './split.ts';

const sample = sampleState();
const newIds = () => testIds(0x700_0000);
const sessionOf = (state: WorkspaceState, label: string): Session =>
  entity(state, 'session', called(state, label))!;

/** The agenda of a session, each item by its issue or title. */
function agenda(state: WorkspaceState, label: string): readonly string[] {
  return agendaOf(state, called(state, label)).map(({ issue, title }) => {
    const found = issue === null ? undefined : entity(state, 'issue', issue);
    return found ? labelOf(state, found) : title;
  });
}

function itemOn(state: WorkspaceState, session: string, issue: string): AgendaItem {
  return agendaOf(state, called(state, session)).find(
    (item) => item.issue === called(state, issue),
  )!;
}

/** Carries a step out, and proves that one undo takes it back. */
function done(state: WorkspaceState, command: Command | null): WorkspaceState {
  const decided = decide(state, command, TEST_CONTEXT);
  if (!decided.ok) throw new Error(JSON.stringify(decided.error));
  const after = applyChanges(state, decided.value.changes);
  expect(contents(applyChanges(after, invertAll(decided.value.changes)))).toEqual(contents(state));
  return after;
}

/** The sample after a Monday that came no further than its second item. */
const monday = run(
  sample,
  { type: 'start-session', id: called(sample, 'S1') },
  ...agendaOf(sample, called(sample, 'S1'))
    .slice(0, 2)
    .map(({ id }) => ({ type: 'start-item', id })),
  { type: 'close-session', id: called(sample, 'S1') },
);

describe('an issue that is put on an agenda', () => {
  it('comes before what ends the session, for as long as it was there before', () => {
    const add = { session: called(sample, 'S1'), issue: called(sample, 'I4') };
    const after = done(sample, addIssue(sample, overviewOf(sample), add, newIds()));
    expect(agenda(after, 'S1').slice(-2)).toEqual(['I4', 'What goes to Tuesday']);
    expect(itemOn(after, 'S1', 'I4').minutes).toBe(25);
  });

  it('comes where it was put', () => {
    const add = { session: called(sample, 'S1'), issue: called(sample, 'I4'), after: null };
    const after = done(sample, addIssue(sample, overviewOf(sample), add, newIds()));
    expect(agenda(after, 'S1')[0]).toBe('I4');
  });
});

describe('an item that is split', () => {
  it('is discussed here, and comes to its end in the other session, after its opening', () => {
    const { id } = itemOn(sample, 'S2', 'I3');
    const wednesday = run(sample, {
      type: 'add-session',
      id: testIds(0x800_0000)(),
      title: 'Wednesday',
      start: '2015-04-15T13:00',
    });
    const session = called(wednesday, 'S3');
    const after = done(
      wednesday,
      splitItem(wednesday, id, { minutes: 10, session }, 'Break', newIds()),
    );
    expect(itemOn(after, 'S2', 'I3')).toMatchObject({ minutes: 10, purpose: 'discuss' });
    expect(itemOn(after, 'S3', 'I3')).toMatchObject({
      minutes: 20,
      purpose: 'decide',
      presenter: 'DT C, DT M',
    });
    const first = done(
      sample,
      splitItem(
        sample,
        itemOn(sample, 'S1', 'I2').id,
        {
          minutes: 5,
          session: called(sample, 'S2'),
        },
        'Break',
        newIds(),
      ),
    );
    expect(agenda(first, 'S2').slice(0, 3)).toEqual(['Where Monday left us', 'I2', 'I1']);
  });

  it('takes as long as before, however it is split, and leaves something on both sides', () => {
    const { id, minutes } = itemOn(sample, 'S1', 'I1');
    const session = called(sample, 'S2');
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 60 }), (part) => {
        const command = splitItem(sample, id, { minutes: part, session }, 'Break', newIds());
        expect(command !== null).toBe(part > 0 && part < minutes);
        if (!command) return;
        const after = done(sample, command);
        const of = (label: string) =>
          agendaOf(after, called(after, label))
            .filter(({ issue }) => issue === called(after, 'I1'))
            .reduce((sum, item) => sum + item.minutes, 0);
        expect(of('S1') + of('S2')).toBe(minutes + itemOn(sample, 'S2', 'I1').minutes);
      }),
    );
  });

  it('goes over a break of its own session, which is made where none follows', () => {
    const { id, session } = itemOn(sample, 'S2', 'I3');
    const after = done(sample, splitItem(sample, id, { minutes: 10, session }, 'Break', newIds()));
    expect(agenda(after, 'S2').slice(2, 6)).toEqual(['I3', 'Break', 'I3', 'I4']);
    const [first, second] = agendaOf(after, session).filter(
      ({ issue }) => issue === called(after, 'I3'),
    );
    expect([first?.minutes, first?.purpose]).toEqual([10, 'discuss']);
    expect([second?.minutes, second?.purpose]).toEqual([20, 'decide']);

    const before = itemOn(after, 'S2', 'I1').id;
    const again = splitItem(after, before, { minutes: 10, session }, 'Break', testIds(0x900_0000));
    expect(agenda(done(after, again), 'S2').slice(1, 6)).toEqual(['I1', 'I3', 'Break', 'I1', 'I3']);
  });
});

describe('what a session did not come to', () => {
  it('is what no later agenda has, is still open and comes not by itself', () => {
    const left = (state: WorkspaceState) =>
      notReached(state, sessionOf(state, 'S1')).map(({ issue, title }) =>
        issue === null ? title : labelOf(state, entity(state, 'issue', issue)!),
      );
    expect(left(monday)).toEqual(['I2', 'What goes to Tuesday']);
    const standing = { type: 'add-standing-item', id: newIds()(), title: 'What goes to Tuesday' };
    expect(left(run(monday, standing))).toEqual(['I2']);
    const settled = { type: 'edit', kind: 'issue', id: called(monday, 'I2') };
    expect(left(run(monday, standing, { ...settled, fields: { status: 'resolved' } }))).toEqual([]);
    expect(left(sample)).toEqual([]);
  });

  it('is carried over once, in its order, and stays in the record', () => {
    const from = sessionOf(monday, 'S1');
    const command = carryOver(monday, from, called(monday, 'S2'), newIds());
    expect(command?.label).toEqual({ key: 'carry-over', values: { count: 2, session: 'S2' } });
    const after = done(monday, command);
    expect(agenda(after, 'S2').slice(0, 4)).toEqual([
      'Where Monday left us',
      'I2',
      'What goes to Tuesday',
      'I1',
    ]);
    expect(agenda(after, 'S1')).toEqual(agenda(monday, 'S1'));
    expect(carryOver(after, from, called(after, 'S2'), newIds())).toBeNull();
  });

  it('can go to the sessions that are yet to come', () => {
    expect(comingAfter(monday, called(monday, 'S1')).map(({ label }) => label)).toEqual(['S2']);
    expect(comingAfter(monday, called(monday, 'S2'))).toEqual([]);
  });
});

describe('the standing items of a group', () => {
  const opening = ['Welcome', 'Minutes of the last session'];
  const ids = testIds(0x900_0000);
  const kept = run(
    sample,
    ...opening.map((title) => ({ type: 'add-standing-item', id: ids(), title })),
    { type: 'add-standing-item', id: ids(), title: 'Next steps', minutes: 10, place: 'closing' },
  );

  it('come at the beginning and at the end, those that are not there', () => {
    const session = called(kept, 'S1');
    const after = done(kept, putStanding(kept, session, newIds()));
    expect(agenda(after, 'S1')).toEqual([...opening, ...agenda(kept, 'S1'), 'Next steps']);
    expect(putStanding(after, session, newIds())).toBeNull();
    expect(missingStanding(kept, called(kept, 'S2')).map(({ title }) => title)).toEqual(opening);
  });

  it('are made of items as they stand', () => {
    const items = agendaOf(sample, called(sample, 'S1'));
    const after = [items[0], items.at(-1)].reduce<WorkspaceState>(
      (state, item, place) => done(state, keepStanding(state, item!, testIds(0xa00_0000 + place))),
      sample,
    );
    expect(standingItems(after, 'opening')).toMatchObject([
      { title: 'Welcome, and adoption of the agenda', minutes: 10, presenter: 'Chairs' },
    ]);
    expect(standingItems(after, 'closing')).toMatchObject([{ title: 'What goes to Tuesday' }]);
  });
});
