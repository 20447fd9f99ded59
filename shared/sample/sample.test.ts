import { describe, expect, it } from 'vitest';
import { agendaOf } from '../model/agenda.ts';
import { decide } from '../model/decide.ts';
import {
  all,
  holdersOf,
  idByLabel,
  linksFrom,
  rootPlaces,
  stanceHistory,
} from '../model/queries.ts';
import { applyChanges, emptyState, type WorkspaceState } from '../model/state.ts';
import { sampleCommand } from './sample.ts';

function sampleState(): WorkspaceState {
  const decided = decide(emptyState(), sampleCommand(), {
    at: '2026-01-01T09:00:00.000Z',
    author: '',
  });
  if (!decided.ok) throw new Error(JSON.stringify(decided.error));
  return applyChanges(emptyState(), decided.value.changes);
}

function idOf(state: WorkspaceState, label: string): string {
  const id = idByLabel(state, label);
  if (id === undefined) throw new Error(`nothing is called ${label}`);
  return id;
}

describe('the sample', () => {
  const state = sampleState();
  const issueOf = (label: string): string => idOf(state, label);

  it('is the same each time', () => {
    expect(sampleCommand()).toEqual(sampleCommand());
  });

  it('numbers its issues as the story tells them, the follow-up under the answer that raises it', () => {
    expect(all(state, 'issue').map((issue) => issue.label)).toEqual(['I1', 'I2', 'I3', 'I4', 'I5']);
    expect(rootPlaces(state).map(({ child }) => state.tables.issue.get(child)?.label)).toEqual([
      'I1',
      'I2',
      'I3',
      'I5',
    ]);
    const [followUp] = linksFrom(state, issueOf('I4'), 'suggested-by');
    expect(followUp?.to).toBe(issueOf('P6'));
  });

  it('shows both teams as holders, and that DT M moved in answer to a concern', () => {
    const holders = (label: string): readonly string[] =>
      holdersOf(state, issueOf(label)).map((party) => party.shortName);
    expect(holders('P1')).toEqual(['DT C']);
    expect(holders('P2')).toEqual([]);
    expect(holders('P3')).toEqual(['DT M']);
    const mover = all(state, 'party').find((party) => party.shortName === 'DT M');
    expect(stanceHistory(state, issueOf('P2'), mover!.id).map(({ level }) => level)).toEqual([
      'for',
      'neutral',
    ]);
    expect(linksFrom(state, issueOf('P3'), 'replaces')[0]?.to).toBe(issueOf('P2'));
  });

  it('takes I1 before I3 and I3 before I4 on both days, within the time there is', () => {
    for (const session of all(state, 'session')) {
      const items = agendaOf(state, session.id);
      const order = items.map((item) => state.tables.issue.get(item.issue ?? '')?.label);
      expect(order.indexOf('I1')).toBeLessThan(order.indexOf('I3'));
      if (order.includes('I4')) expect(order.indexOf('I3')).toBeLessThan(order.indexOf('I4'));
      const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
      expect(minutes).toBe(session.minutes);
    }
    expect(all(state, 'session').map((session) => session.start.slice(0, 10))).toEqual([
      '2015-04-13',
      '2015-04-14',
    ]);
  });

  it('says each thing once', () => {
    const said = [
      ...all(state, 'issue'),
      ...all(state, 'position'),
      ...all(state, 'argument'),
      ...all(state, 'assumption'),
    ].flatMap(({ text, detail }) => [text, detail].filter((words) => words !== ''));
    expect(new Set(said).size).toBe(said.length);
  });
});
