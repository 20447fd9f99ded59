import { describe, expect, it } from 'vitest';
import { Builder } from '../documents/testing/fixture.ts';
import { preferredExtensions } from './acceptability.ts';
import { argumentEvidence, attackGraphOf } from './argument-graph.ts';
import { called, sampleState } from './testing/sample.ts';

function bridge(): Builder {
  const b = new Builder();
  b.add('issue', { text: 'Open it?' });
  b.add('position', { text: 'Yes' }, 'I1', 'responds-to');
  return b;
}

const evidence = (b: Builder, label: string) =>
  argumentEvidence(b.state, [b.of('P1')]).get(b.of(label));

describe('the evidence on arguments', () => {
  it('begins at one half, and goes up by a pro and down by a contra', () => {
    const b = bridge();
    expect(evidence(b, 'P1')).toMatchObject({ dfQuad: 0.5, quadraticEnergy: 0.5 });
    b.add('argument', { text: 'Tides' }, 'P1', 'supports');
    expect(evidence(b, 'P1')).toMatchObject({ dfQuad: 0.75, quadraticEnergy: 0.6 });
    b.add('argument', { text: 'Shifts' }, 'P1', 'objects-to');
    expect(evidence(b, 'P1')).toMatchObject({ dfQuad: 0.5, quadraticEnergy: 0.5 });
    expect(evidence(b, 'P1')?.speaking.map(({ argument, side }) => [argument.label, side])).toEqual(
      [
        ['A1', 'pro'],
        ['A2', 'contra'],
      ],
    );
  });

  it('takes the answer to a contra as an argument against it', () => {
    const b = bridge();
    b.add('argument', { text: 'Shifts', response: 'addressed' }, 'P1', 'objects-to');
    expect(evidence(b, 'A1')).toMatchObject({
      dfQuad: 0.25,
      isAnswered: true,
      acceptability: 'rejected',
    });
    expect(evidence(b, 'P1')).toMatchObject({ dfQuad: 0.375, acceptability: 'accepted' });
  });

  it('takes a contra that was accommodated as speaking against it no longer', () => {
    const b = bridge();
    b.add('argument', { text: 'Shifts', response: 'accommodated' }, 'P1', 'objects-to');
    expect(evidence(b, 'P1')).toMatchObject({
      dfQuad: 0.5,
      acceptability: 'accepted',
      speaking: [{ counts: false }],
    });
  });

  it('says that a position stands once each contra was answered or attacked in turn', () => {
    const b = bridge();
    b.add('argument', { text: 'Shifts' }, 'P1', 'objects-to');
    expect(evidence(b, 'P1')?.acceptability).toBe('rejected');
    b.add('argument', { text: 'A second keeper' }, 'A1', 'objects-to');
    expect(evidence(b, 'P1')?.acceptability).toBe('accepted');
    expect(evidence(b, 'A1')?.acceptability).toBe('rejected');
  });

  it('counts an argument that stands in two places in both', () => {
    const b = bridge();
    b.add('argument', { text: 'Tides' }, 'P1', 'supports');
    b.add('argument', { text: 'Shifts' }, 'P1', 'objects-to');
    b.link('A1', 'objects-to', 'A2');
    expect(evidence(b, 'A2')?.dfQuad).toBe(0.25);
    expect(evidence(b, 'P1')?.dfQuad).toBe(0.625);
  });

  it('has no value on a circle that an import brought', () => {
    const b = bridge();
    b.add('argument', { text: 'Tides' }, 'P1', 'supports');
    b.add('argument', { text: 'Shifts' }, 'A1', 'objects-to');
    const link = b.state.indexes.linksFrom.get(b.of('A2'))![0]!;
    const circle = { ...link, id: b.id(), from: b.of('A1'), to: b.of('A2') };
    b.run({ type: 'import', source: 'circle', rows: { link: [circle] } as never });
    for (const label of ['P1', 'A1', 'A2']) {
      expect(evidence(b, label)).toMatchObject({ dfQuad: null, quadraticEnergy: null });
    }
    expect(evidence(b, 'P1')?.acceptability).toBe('accepted');
    expect(evidence(b, 'A1')?.acceptability).toBe('undecided');
    expect(preferredExtensions(attackGraphOf(b.state, [b.of('P1')]))).toHaveLength(2);
  });

  it('shows in the sample that the concern about the mandate was met', () => {
    const state = sampleState();
    const p3 = called(state, 'P3');
    expect(argumentEvidence(state, [p3]).get(p3)).toMatchObject({
      dfQuad: 0.875,
      acceptability: 'accepted',
    });
    const p4 = called(state, 'P4');
    expect(argumentEvidence(state, [p4]).get(p4)?.acceptability).toBe('rejected');
  });
});
