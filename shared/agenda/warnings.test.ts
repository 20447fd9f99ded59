import { describe, expect, it } from 'vitest';
import { overviewOf } from '../analysis/overview.ts';
import { called, sampleState } from '../analysis/testing/sample.ts';
import { Builder } from '../documents/testing/fixture.ts';
import type { Id } from '../model/id.ts';
import type { WorkspaceState } from '../model/state.ts';
import { agendaWarnings, presentersOf } from './warnings.ts';

const NOW = Date.parse('2024-05-01T00:00:00Z');

function warnings(state: WorkspaceState) {
  return agendaWarnings(state, overviewOf(state), NOW);
}

/** Two open questions, the second of which needs the first, and a morning of an hour. */
function morning(): Builder {
  const b = new Builder();
  b.add('issue', { text: 'Is there money?' });
  b.add('issue', { text: 'What is it spent on?' });
  b.link('I2', 'depends-on', 'I1');
  session(b, '2024-06-01T09:00');
  return b;
}

function session(b: Builder, start: string, timeZone = 'UTC'): Id {
  const id = b.id();
  b.run({ type: 'add-session', id, title: `From ${start}`, start, timeZone, minutes: 60 });
  return id;
}

function item(b: Builder, on: string, fields: object): void {
  b.run({ type: 'add-agenda-item', id: b.id(), session: b.of(on), ...fields } as never);
}

describe('what is to be minded on an agenda', () => {
  it('is nothing on the agendas of the sample', () => {
    expect(warnings(sampleState())).toEqual([]);
  });

  it('is an item that ends after the session', () => {
    const b = morning();
    item(b, 'S1', { issue: b.of('I1'), minutes: 50 });
    item(b, 'S1', { title: 'Any other business', minutes: 25 });
    expect(warnings(b.state)).toEqual([
      { kind: 'over-time', item: called(b.state, 'AG2'), minutes: 15 },
    ]);
  });

  it('is an issue before those that are to be asked first', () => {
    const b = morning();
    item(b, 'S1', { issue: b.of('I2'), minutes: 20 });
    const [warning] = warnings(b.state);
    expect(warning).toMatchObject({ kind: 'before-needed', issues: [b.of('I1')] });
    item(b, 'S1', { issue: b.of('I1'), minutes: 20, after: null });
    expect(warnings(b.state)).toEqual([]);
  });

  it('counts an earlier session as before', () => {
    const b = morning();
    session(b, '2024-05-31T09:00');
    item(b, 'S2', { issue: b.of('I1'), minutes: 20 });
    item(b, 'S1', { issue: b.of('I2'), minutes: 20 });
    expect(warnings(b.state)).toEqual([]);
  });

  it('does not count what a closed session did not come to', () => {
    const b = morning();
    session(b, '2024-05-31T09:00');
    item(b, 'S2', { issue: b.of('I1'), minutes: 20 });
    item(b, 'S1', { issue: b.of('I2'), minutes: 20 });
    b.run({ type: 'edit', kind: 'session', id: b.of('S2'), fields: { status: 'closed' } });
    expect(warnings(b.state)).toMatchObject([{ kind: 'before-needed', issues: [b.of('I1')] }]);
  });

  it('is somebody who presents in two sessions at once, whatever their zones', () => {
    const b = morning();
    session(b, '2024-06-01T11:00', 'Europe/Berlin');
    item(b, 'S1', { title: 'Accounts', minutes: 30, presenter: 'Ana and Ben' });
    item(b, 'S2', { title: 'Moorings', minutes: 30, presenter: 'Ben' });
    expect(warnings(b.state)).toMatchObject([
      { kind: 'presenter-twice', presenter: 'Ben' },
      { kind: 'presenter-twice', presenter: 'Ben' },
    ]);
    // One after the other is no harm, even without a break.
    session(b, '2024-06-01T09:30');
    item(b, 'S3', { title: 'Dredging', minutes: 30, presenter: 'Ana' });
    expect(warnings(b.state)).toHaveLength(2);
  });

  it('is a decision without positions, or without having heard everybody', () => {
    const b = morning();
    item(b, 'S1', { issue: b.of('I1'), minutes: 20, purpose: 'decide' });
    expect(warnings(b.state)).toMatchObject([{ kind: 'no-position' }]);
    for (const party of ['Crew', 'Port']) b.party(party);
    b.add('position', { text: 'Yes' }, 'I1', 'responds-to');
    b.add('position', { text: 'Boats' }, 'I2', 'responds-to');
    b.stance('Crew', 'for', 'P1', '2024-04-01');
    b.stance('Port', 'for', 'P2', '2024-04-01');
    const [warning] = warnings(b.state);
    expect(warning).toMatchObject({ kind: 'not-heard', parties: [{ shortName: 'Port' }] });
    b.stance('Port', 'against', 'P1', '2024-04-02');
    expect(warnings(b.state)).toEqual([]);
  });

  it('says nothing of an item that is over, though it took longer than the session', () => {
    const b = morning();
    item(b, 'S1', { title: 'Accounts', minutes: 30 });
    b.run({ type: 'start-session', id: b.of('S1') }, '2024-06-01T09:00:00.000Z');
    b.run({ type: 'start-item', id: b.of('AG1') }, '2024-06-01T09:00:00.000Z');
    const now = Date.parse('2024-06-01T10:10:00Z');
    expect(agendaWarnings(b.state, overviewOf(b.state), now)).toMatchObject([
      { kind: 'over-time', minutes: 10 },
    ]);
    b.run({ type: 'stop-item', id: b.of('AG1') }, '2024-06-01T10:10:00.000Z');
    expect(agendaWarnings(b.state, overviewOf(b.state), now)).toEqual([]);
  });

  it('finds nothing on the sessions that are over', () => {
    const b = morning();
    item(b, 'S1', { title: 'Too long', minutes: 90 });
    b.run({ type: 'edit', kind: 'session', id: b.of('S1'), fields: { status: 'closed' } });
    expect(warnings(b.state)).toEqual([]);
  });
});

describe('the names in a presenter’s field', () => {
  it.each([
    ['DT C, DT M', ['DT C', 'DT M']],
    ['Ana and Ben', ['Ana', 'Ben']],
    ['Andrea Sand', ['Andrea Sand']],
    ['', []],
  ])('of “%s” are %j', (presenter, names) => {
    expect(presentersOf({ presenter })).toEqual(names);
  });
});
