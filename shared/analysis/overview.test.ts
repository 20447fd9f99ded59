import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harbour } from '../documents/testing/fixture.ts';
import { arbitraryIntents } from '../model/testing/intents.ts';
import { live } from '../model/testing/history.ts';
import { createOverview, overviewOf } from './overview.ts';
import { called, labelsOf, sampleState } from './testing/sample.ts';

describe('the overview of the sample', () => {
  const state = sampleState();
  const overview = overviewOf(state);
  const labels = (of: readonly { readonly issue: { readonly id: string } }[]) =>
    labelsOf(
      state,
      of.map(({ issue }) => issue.id),
    );

  it('shows I1 and I3 as the divergences', () => {
    expect(labels(overview.contested).slice(0, 2)).toEqual(['I1', 'I3']);
    expect(overview.contested.map(({ divergence }) => divergence.kind)).toEqual([
      'apart',
      'apart',
      'agreed',
      'no-stance',
      'no-position',
    ]);
  });

  it('shows I4 as the question that blocks I3, and the placeholder last', () => {
    expect(labels(overview.open)).toEqual(['I4', 'I1', 'I2', 'I3', 'I5']);
    const [first] = overview.open;
    expect(first).toMatchObject({ kind: 'no-position', blocks: [called(state, 'I3')] });
    expect(overview.open.at(-1)?.issue.type).toBe('placeholder');
  });

  it('shows that DT M moved, and in answer to what', () => {
    expect(overview.movements).toMatchObject([
      {
        issue: { label: 'I1' },
        move: {
          kind: 'revised',
          party: { shortName: 'DT M' },
          from: { label: 'P2' },
          to: { label: 'P3' },
          answers: [{ label: 'A3' }],
        },
      },
    ]);
  });

  it('shows who was not heard', () => {
    expect(overview.silence.never.map(({ shortName }) => shortName)).toEqual([
      'All',
      'CSC',
      'Customers',
      'CWG',
      'IETF',
      'Operator',
    ]);
    expect(
      overview.silence.partly.map(({ party, issues }) => [
        party.shortName,
        ...labelsOf(state, issues),
      ]),
    ).toEqual([
      ['DT M', 'I2', 'I5'],
      ['DT C', 'I2'],
    ]);
  });
});

describe('the overview that follows a workspace', () => {
  it('equals the one from scratch, after whatever commands', () => {
    fc.assert(
      fc.property(arbitraryIntents(40), (intents) => {
        const follow = createOverview();
        const { steps, end } = live(intents);
        for (const { before } of steps) follow(before);
        expect(follow(end)).toEqual(overviewOf(end));
      }),
    );
  });

  it('equals the one from scratch at every step, back and forth', () => {
    fc.assert(
      fc.property(arbitraryIntents(15), (intents) => {
        const follow = createOverview();
        const { steps, end } = live(intents);
        const states = [...steps.map(({ before }) => before), end];
        for (const state of [...states, ...states.toReversed()]) {
          expect(follow(state)).toEqual(overviewOf(state));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('keeps what an edit does not touch as the same objects', () => {
    const b = harbour();
    const follow = createOverview();
    const before = follow(b.state);
    expect(follow(b.state)).toBe(before);
    b.run({ type: 'edit', kind: 'argument', id: b.of('A4'), fields: { text: 'It is shallow' } });
    const after = follow(b.state);
    const touched = after.issues.filter((one) => one !== before.byIssue.get(one.issue.id));
    expect(touched.map(({ issue }) => issue.label)).toEqual(['I3']);
    expect(after.blocking).toBe(before.blocking);
    expect(after.pairs).toBe(before.pairs);
  });
});
