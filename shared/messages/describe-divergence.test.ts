import { describe, expect, it } from 'vitest';
import { divergenceOf } from '../analysis/divergence.ts';
import { called, sampleState } from '../analysis/testing/sample.ts';
import { Builder, harbour } from '../documents/testing/fixture.ts';
import type { WorkspaceState } from '../model/state.ts';
import { describeDivergence } from './describe-divergence.ts';
import { createMessages } from './index.ts';

const messages = createMessages('en');
const sentence = (state: WorkspaceState, label: string): string =>
  describeDivergence(messages, state, divergenceOf(state, called(state, label)));

describe('the divergence of an issue in words', () => {
  it.each([
    ['I1', 'DT C holds P1; DT M holds P3; DT C is against P3.'],
    ['I2', 'No party has taken a stance on its 2 positions.'],
    ['I3', 'DT M holds P6; DT C holds P7.'],
    ['I4', 'No position has been put forward.'],
    ['I5', 'DT C holds P8, and no party speaks against it.'],
  ])('of the sample’s %s', (label, expected) => {
    expect(sentence(sampleState(), label)).toBe(expected);
  });

  it('names formal objections, and several parties together', () => {
    const { state } = harbour();
    expect(sentence(state, 'I1')).toBe(
      'Pilots holds P2; Ferry holds P3; Ferry formally objects to P2.',
    );
    expect(sentence(state, 'I4')).toBe('Ferry and Pilots hold P6, and no party speaks against it.');
  });

  it('takes no name for a message', () => {
    const b = new Builder();
    b.party('{{position}} $t(app:title)');
    b.add('issue', { text: 'Open it?' });
    b.add('position', { text: 'Yes' }, 'I1', 'responds-to');
    b.stance('{{position}} $t(app:title)', 'for', 'P1', '2024-01-01');
    expect(sentence(b.state, 'I1')).toContain('{{position}} $t(app:title) holds P1');
  });
});
