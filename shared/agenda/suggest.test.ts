import { describe, expect, it } from 'vitest';
import { overviewOf } from '../analysis/overview.ts';
import { called, sampleState } from '../analysis/testing/sample.ts';
import { Builder } from '../documents/testing/fixture.ts';
import { agendaOf } from '../model/agenda.ts';
import { entity, labelOf } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import { run } from '../model/testing/history.ts';
import { testIds } from '../model/testing/test-ids.ts';
import { suggestAgenda } from './suggest.ts';
import type { Suggestion } from './suggestion.ts';
import { takeSuggestion } from './take.ts';
import { agendaWarnings } from './warnings.ts';

const NOW = Date.parse('2024-05-01T00:00:00Z');

/** Sessions of the lengths given, a day apart, with nothing on them. */
function sessions(b: Builder, ...lengths: readonly number[]): void {
  for (const [day, minutes] of lengths.entries()) {
    const start = `2024-06-0${day + 1}T09:00`;
    b.run({ type: 'add-session', id: b.id(), title: `Day ${day + 1}`, start, minutes });
  }
}

function item(b: Builder, on: string, fields: object): void {
  b.run({ type: 'add-agenda-item', id: b.id(), session: b.of(on), ...fields } as never);
}

function suggest(state: WorkspaceState, ...labels: readonly string[]): Suggestion {
  const ids = labels.map((label) => called(state, label));
  return suggestAgenda(state, overviewOf(state), ids, NOW);
}

function nameOf(state: WorkspaceState, issue: string | null, title: string): string {
  const found = issue === null ? undefined : entity(state, 'issue', issue);
  return found ? labelOf(state, found) : title;
}

/** “comes I1 30”: the lines of a suggestion, session by session. */
function said(state: WorkspaceState, { sessions: suggested }: Suggestion) {
  return suggested.map(({ lines }) =>
    lines.map((line) => {
      if (line.change === 'comes') return `comes ${nameOf(state, line.issue, '')} ${line.minutes}`;
      const found = entity(state, 'agenda-item', line.item);
      return `${line.change} ${nameOf(state, found?.issue ?? null, found?.title ?? '')} ${line.minutes}`;
    }),
  );
}

/** The agenda of a session as it stands, each item by its issue or title. */
function agenda(state: WorkspaceState, label: string): readonly string[] {
  return agendaOf(state, called(state, label)).map(({ issue, title }) =>
    nameOf(state, issue, title),
  );
}

function take(
  state: WorkspaceState,
  suggestion: Suggestion,
  isTaken: (key: string) => boolean = () => true,
): WorkspaceState {
  const command = takeSuggestion(state, suggestion, isTaken, testIds(0x700_0000));
  return command ? run(state, command) : state;
}

describe('a suggested agenda', () => {
  it('takes up, of the sample, what is needed first, and leaves room for later to the chair', () => {
    const state = run(sampleState(), {
      type: 'add-session',
      id: testIds(0x800_0000)(),
      title: 'Wednesday',
      start: '2015-04-15T13:00',
      minutes: 90,
    });
    const cleared = run(
      state,
      ...['S1', 'S2'].map((label) => ({
        type: 'delete',
        entities: [{ kind: 'session', id: called(state, label) }],
      })),
    );
    const suggestion = suggest(cleared, 'S3');
    expect(said(cleared, suggestion)).toEqual([
      ['comes I1 30', 'comes I3 30', 'comes I4 15', 'comes I2 15'],
    ]);
    expect(suggestion).toMatchObject({ isBest: true, share: 1, leftOut: [] });
    const taken = take(cleared, suggestion);
    expect(agenda(taken, 'S3')).toEqual(['I1', 'I3', 'I4', 'I2']);
    expect(
      agendaWarnings(taken, overviewOf(taken), NOW).filter(({ kind }) => kind === 'before-needed'),
    ).toEqual([]);
  });

  it('puts what is needed first before it, and leaves the rest in the chair’s order', () => {
    const b = new Builder();
    for (const text of ['Quay', 'Boats', 'Crew', 'Money']) b.add('issue', { text });
    b.link('I2', 'depends-on', 'I4');
    sessions(b, 60);
    for (const issue of ['I3', 'I2', 'I1']) item(b, 'S1', { issue: b.of(issue), minutes: 15 });
    const suggestion = suggest(b.state, 'S1');
    expect(said(b.state, suggestion)).toEqual([
      ['stays I3 15', 'comes I4 15', 'stays I2 15', 'stays I1 15'],
    ]);
  });

  it('lets an item that only informs come before what its issue depends on', () => {
    const b = new Builder();
    for (const text of ['Quay', 'Boats']) b.add('issue', { text });
    b.link('I1', 'depends-on', 'I2');
    sessions(b, 60);
    item(b, 'S1', { issue: b.of('I1'), minutes: 15, purpose: 'inform' });
    item(b, 'S1', { issue: b.of('I2'), minutes: 15 });
    expect(said(b.state, suggest(b.state, 'S1'))).toEqual([['stays I1 15', 'stays I2 15']]);
  });

  it('takes up again what an earlier session was closed without reaching', () => {
    const b = new Builder();
    for (const text of ['Quay', 'Boats', 'Crew']) b.add('issue', { text });
    b.link('I2', 'depends-on', 'I3');
    sessions(b, 60, 60);
    item(b, 'S1', { issue: b.of('I3'), minutes: 15 });
    b.run({ type: 'edit', kind: 'session', id: b.of('S1'), fields: { status: 'closed' } });
    for (const issue of ['I2', 'I1']) item(b, 'S2', { issue: b.of(issue), minutes: 15 });
    expect(said(b.state, suggest(b.state, 'S2'))).toEqual([
      ['comes I3 15', 'stays I2 15', 'stays I1 15'],
    ]);
  });

  it('leaves out what there is no time for, and says so', () => {
    const b = new Builder();
    b.add('issue', { text: 'Quay', priority: 'high' });
    b.add('issue', { text: 'Boats' });
    b.add('issue', { text: 'Crew' });
    sessions(b, 30);
    item(b, 'S1', { issue: b.of('I2'), minutes: 25 });
    item(b, 'S1', { issue: b.of('I3'), minutes: 25 });
    const suggestion = suggest(b.state, 'S1');
    expect(said(b.state, suggestion)).toEqual([['stays I2 25', 'goes I3 25']]);
    expect(suggestion.leftOut).toEqual([{ issue: b.of('I1'), why: 'no-time' }]);
    expect(agenda(take(b.state, suggestion), 'S1')).toEqual(['I2']);
  });

  it('does not suggest what waits for something that nobody takes up', () => {
    const b = new Builder();
    b.add('issue', { text: 'Quay' });
    b.add('issue', { text: 'Boats' });
    b.add('issue', { text: 'Crew' });
    b.link('I2', 'depends-on', 'I1');
    b.link('I3', 'depends-on', 'I2');
    sessions(b, 60);
    b.run({ type: 'edit', kind: 'issue', id: b.of('I1'), fields: { status: 'deferred' } });
    const suggestion = suggest(b.state, 'S1');
    expect(said(b.state, suggestion)).toEqual([[]]);
    expect(suggestion.leftOut).toEqual([
      { issue: b.of('I2'), why: 'waits', for: [b.of('I1')] },
      { issue: b.of('I3'), why: 'waits', for: [b.of('I2')] },
    ]);
    // An earlier session that takes it up is enough; one that comes later is not.
    sessions(b, 60);
    item(b, 'S2', { issue: b.of('I1'), minutes: 20 });
    b.run({ type: 'edit', kind: 'session', id: b.of('S2'), fields: { start: '2024-07-01T09:00' } });
    expect(said(b.state, suggest(b.state, 'S1'))).toEqual([[]]);
    b.run({ type: 'edit', kind: 'session', id: b.of('S2'), fields: { start: '2024-05-01T09:00' } });
    expect(said(b.state, suggest(b.state, 'S1'))).toEqual([['comes I2 15', 'comes I3 15']]);
  });

  it('keeps breaks and free items where they are in time', () => {
    const b = new Builder();
    for (const text of ['Quay', 'Boats', 'Crew', 'Money']) b.add('issue', { text });
    b.link('I1', 'depends-on', 'I4');
    sessions(b, 95);
    item(b, 'S1', { title: 'Welcome', minutes: 10 });
    for (const issue of ['I1', 'I2']) item(b, 'S1', { issue: b.of(issue), minutes: 20 });
    item(b, 'S1', { title: 'Tea', itemType: 'break', minutes: 10 });
    item(b, 'S1', { issue: b.of('I3'), minutes: 15 });
    item(b, 'S1', { title: 'Any other business', minutes: 5 });
    expect(said(b.state, suggest(b.state, 'S1'))).toEqual([
      [
        'stays Welcome 10',
        'comes I4 15',
        'stays I1 20',
        'stays Tea 10',
        'moves I2 20',
        'stays I3 15',
        'stays Any other business 5',
      ],
    ]);
  });

  it('puts what comes before the standing items at the end, where nothing else tells', () => {
    const b = new Builder();
    b.add('issue', { text: 'Quay' });
    sessions(b, 60);
    b.run({ type: 'add-standing-item', id: b.id(), title: 'Next steps', place: 'closing' });
    item(b, 'S1', { title: 'Welcome', minutes: 5 });
    item(b, 'S1', { title: 'Next steps', minutes: 5 });
    expect(said(b.state, suggest(b.state, 'S1'))).toEqual([
      ['stays Welcome 5', 'comes I1 15', 'stays Next steps 5'],
    ]);
  });

  it('divides over several sessions what fits into all of them, each in its own where it can be', () => {
    const b = new Builder();
    for (const text of ['Quay', 'Boats', 'Crew', 'Money']) b.add('issue', { text });
    b.link('I2', 'depends-on', 'I1');
    sessions(b, 30, 45);
    item(b, 'S1', { issue: b.of('I2'), minutes: 30 });
    item(b, 'S2', { issue: b.of('I3'), minutes: 15 });
    const suggestion = suggest(b.state, 'S2', 'S1');
    expect(said(b.state, suggestion)).toEqual([
      ['comes I1 15', 'comes I4 15'],
      ['moves I2 30', 'stays I3 15'],
    ]);
    expect(suggestion).toMatchObject({ isBest: true, leftOut: [] });
    const taken = take(b.state, suggestion);
    expect([agenda(taken, 'S1'), agenda(taken, 'S2')]).toEqual([
      ['I1', 'I4'],
      ['I2', 'I3'],
    ]);
  });

  it('keeps a second reading in a later session than the first', () => {
    const state = sampleState();
    const suggestion = suggest(state, 'S1', 'S2');
    expect(
      said(state, suggestion).map((lines) => lines.every((line) => line.startsWith('stays'))),
    ).toEqual([true, true]);
  });

  it('fills sessions one after the other where nothing can be divided, held against a bound', () => {
    const b = new Builder();
    for (const text of ['Quay', 'Boats', 'Crew']) b.add('issue', { text });
    sessions(b, 40, 40);
    for (const issue of ['I1', 'I2', 'I3']) item(b, 'S1', { issue: b.of(issue), minutes: 25 });
    const suggestion = suggest(b.state, 'S1', 'S2');
    expect(said(b.state, suggestion)).toEqual([['stays I1 25', 'goes I3 25'], ['moves I2 25']]);
    expect(suggestion.isBest).toBe(false);
  });
});

describe('a suggestion from more than forty contenders', () => {
  it('is held against what nothing can surpass', () => {
    const b = new Builder();
    sessions(b, 233);
    for (let n = 0; n < 60; n += 1) {
      b.add('issue', { text: `Quay ${n}`, priority: n % 3 === 0 ? 'high' : 'normal' });
      item(b, 'S1', { issue: b.of(`I${n + 1}`), minutes: 7 + ((n * 13) % 23) });
    }
    const suggestion = suggest(b.state, 'S1');
    expect(suggestion.isBest).toBe(false);
    expect(suggestion.share).toBeGreaterThan(0.5);
    expect(suggestion.share).toBeLessThan(1);
    expect(suggestion.sessions[0]?.minutes).toBeLessThanOrEqual(233);
    const goes = suggestion.sessions[0]?.lines.filter(({ change }) => change === 'goes');
    expect(goes?.length).toBeGreaterThan(30);
  });
});

describe('taking over a suggestion', () => {
  /** I3, I2 and I1 on one agenda, where I2 needs I4 and I1 has no time. */
  function morning(): WorkspaceState {
    const b = new Builder();
    b.add('issue', { text: 'Quay', priority: 'low' });
    for (const text of ['Boats', 'Crew', 'Money']) b.add('issue', { text, priority: 'high' });
    b.link('I2', 'depends-on', 'I4');
    b.link('I3', 'depends-on', 'I2');
    sessions(b, 50);
    for (const issue of ['I3', 'I2', 'I1']) item(b, 'S1', { issue: b.of(issue), minutes: 15 });
    return b.state;
  }

  it('in part leaves the rest as it is', () => {
    const state = morning();
    const suggestion = suggest(state, 'S1');
    expect(said(state, suggestion)).toEqual([
      ['comes I4 15', 'stays I2 15', 'moves I3 15', 'goes I1 15'],
    ]);
    const only = (...changes: readonly string[]) => {
      const keys = suggestion.sessions.flatMap(({ lines }) =>
        lines.flatMap((line) =>
          changes.includes(line.change) ? [line.change === 'comes' ? line.issue : line.item] : [],
        ),
      );
      return agenda(
        take(state, suggestion, (key) => keys.includes(key)),
        'S1',
      );
    };
    expect(only('comes')).toEqual(['I4', 'I3', 'I2', 'I1']);
    expect(only('moves')).toEqual(['I2', 'I3', 'I1']);
    expect(only('goes')).toEqual(['I3', 'I2']);
    expect(only('comes', 'moves', 'goes')).toEqual(['I4', 'I2', 'I3']);
  });

  it('is one step that is called by what it does, and none where nothing is taken', () => {
    const state = morning();
    const suggestion = suggest(state, 'S1');
    expect(takeSuggestion(state, suggestion, () => false, testIds())).toBeNull();
    expect(takeSuggestion(state, suggestion, () => true, testIds(0x700_0000))).toMatchObject({
      type: 'batch',
      label: { key: 'suggest-agenda', values: { session: 'S1' } },
    });
  });

  it('brings along how long it takes, what for, and what is cited on the issue', () => {
    const b = new Builder();
    b.add('issue', { text: 'Quay' });
    b.add('position', { text: 'North' }, 'I1', 'responds-to');
    b.add('argument', { text: 'Shallow' }, 'P1', 'objects-to');
    b.add('reference', { text: 'Chart' }, 'A1', 'cites');
    b.add('reference', { text: 'Rules' }, 'I1', 'cites');
    b.party('Crew');
    b.stance('Crew', 'for', 'P1', '2024-04-01');
    sessions(b, 60);
    const [made] = agendaOf(take(b.state, suggest(b.state, 'S1')), b.of('S1'));
    expect(made).toMatchObject({ purpose: 'decide', minutes: 15 });
    expect(made?.documents).toEqual([b.of('R2'), b.of('R1')]);
  });
});
