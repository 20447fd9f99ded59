import { describe, expect, it } from 'vitest';
import { called, sampleState } from '../../../../shared/analysis/testing/sample.ts';
import { issuePage } from '../issue-model.ts';
import { pageStrengths } from './strength-model.ts';

describe('the strengths on a page', () => {
  const state = sampleState();
  const strengths = pageStrengths(state, issuePage(state, called(state, 'I1'))!.positions);
  const of = (label: string) => strengths.get(called(state, label));

  it('are there for every position, those that were replaced too, and every argument', () => {
    expect([...strengths.values()].map(({ label }) => label).toSorted()).toEqual([
      'A1',
      'A2',
      'A3',
      'P1',
      'P2',
      'P3',
    ]);
  });

  it('say what they are made from, and what counts no longer', () => {
    expect(of('P3')).toMatchObject({
      dfQuad: 0.875,
      acceptability: 'accepted',
      pros: [
        { label: 'A1', value: 0.5, counts: true },
        { label: 'A2', value: 0.5, counts: true },
      ],
      contras: [{ label: 'A3', counts: false }],
      isAnswered: false,
    });
    expect(of('P1')).toMatchObject({ dfQuad: 0.5, pros: [], contras: [] });
  });
});
