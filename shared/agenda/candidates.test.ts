import { describe, expect, it } from 'vitest';
import { overviewOf } from '../analysis/overview.ts';
import { called, sampleState } from '../analysis/testing/sample.ts';
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
