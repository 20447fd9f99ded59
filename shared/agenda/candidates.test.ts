import { describe, expect, it } from 'vitest';
import { overviewOf } from '../analysis/overview.ts';
import { called, sampleState } from '../analysis/testing/sample.ts';
import { Builder } from '../documents/testing/fixture.ts';
import { run } from '../model/testing/history.ts';
import type { WorkspaceState } from '../model/state.ts';
import { candidatesOf } from './candidates.ts';

const NOW = Date.parse('2026-01-31T09:00:00Z');

const candidates = (state: WorkspaceState) => candidatesOf(state, overviewOf(state), NOW);

describe('the candidates for an agenda', () => {
  it('are the open issues, those first for which most speaks, each with why', () => {
    const state = sampleState();
    expect(candidates(state).map(({ issue }) => issue.label)).toEqual(['I1', 'I3', 'I4', 'I2']);
    const [first, , third] = candidates(state);
    expect(first?.reasons.map(({ kind }) => kind)).toEqual([
      'raised',
      'diverges',
      'blocks',
      'high-priority',
      'open-for',
    ]);
    expect(third?.reasons).toEqual([
      { kind: 'blocks', issues: [called(state, 'I3')] },
      { kind: 'no-position' },
      { kind: 'open-for', days: 30 },
    ]);
  });

  it('leave out what was settled or put off', () => {
    const state = sampleState();
    const fields = (status: string) => ({ status });
    const later = run(
      state,
      { type: 'edit', kind: 'issue', id: called(state, 'I1'), fields: fields('resolved') },
      { type: 'edit', kind: 'issue', id: called(state, 'I2'), fields: fields('deferred') },
    );
    expect(candidates(later).map(({ issue }) => issue.label)).toEqual(['I3', 'I4']);
  });

  it('gain by formal objections and by age only so far', () => {
    const b = new Builder();
    b.add('issue', { text: 'Is there money?' });
    b.add('position', { text: 'Yes' }, 'I1', 'responds-to');
    const valueOn = (day: string) => {
      const [only] = candidatesOf(b.state, overviewOf(b.state), Date.parse(`${day}T09:00:00Z`));
      return only?.value ?? 0;
    };
    const object = (party: string) => {
      b.party(party);
      b.stance(party, 'strongly-against', 'P1', '2024-04-01', { formalObjection: true });
      return valueOn('2031-01-01');
    };
    const [first, second, third, fourth] = ['A', 'B', 'C', 'D'].map(object);
    expect(second).toBe((first ?? 0) + 2);
    expect(third).toBe((second ?? 0) + 2);
    expect(fourth).toBe(third);
    expect(valueOn('2041-01-01')).toBe(fourth);
  });

  it('say whether a session that is yet to come has them', () => {
    const state = sampleState();
    expect(candidates(state).every(({ isPlanned }) => isPlanned)).toBe(true);
    const over = run(
      state,
      ...['S1', 'S2'].map((label) => ({
        type: 'edit',
        kind: 'session',
        id: called(state, label),
        fields: { status: 'closed' },
      })),
    );
    expect(candidates(over).some(({ isPlanned }) => isPlanned)).toBe(false);
  });
});
