import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Builder } from '../documents/testing/fixture.ts';
import { arbitraryIntents } from '../model/testing/intents.ts';
import { live } from '../model/testing/history.ts';
import type { WorkspaceState } from '../model/state.ts';
import { partyDistances, stanceRows, type PartyDistance } from './distance.ts';
import { divergenceOf } from './divergence.ts';
import { issueIdsInOrder } from './map.ts';
import { called, labelsOf, sampleState } from './testing/sample.ts';

function between(
  state: WorkspaceState,
  issues: readonly string[] = issueIdsInOrder(state),
): readonly PartyDistance[] {
  return partyDistances(
    state,
    issues.map((issue) => ({ issue, positions: divergenceOf(state, issue).positions })),
  );
}

function ground(): Builder {
  const b = new Builder();
  for (const party of ['A', 'B', 'C']) b.party(party);
  b.add('issue', { text: 'Open it?' });
  b.add('position', { text: 'Yes' }, 'I1', 'responds-to');
  b.add('position', { text: 'No' }, 'I1', 'responds-to');
  return b;
}

describe('how far apart two parties are', () => {
  it('is nothing at the same level, all of it at the two ends, and the mean over what both spoke to', () => {
    const b = ground();
    b.stance('A', 'strongly-for', 'P1', '2024-01-01');
    b.stance('B', 'strongly-against', 'P1', '2024-01-01');
    expect(between(b.state)).toMatchObject([{ distance: 1, heldApart: [], formalObjections: 0 }]);
    b.stance('A', 'against', 'P2', '2024-01-01');
    b.stance('B', 'against', 'P2', '2024-01-01', { formalObjection: true });
    const [pair] = between(b.state);
    expect(pair).toMatchObject({ distance: 0.5, formalObjections: 1 });
    expect(pair?.shared.map(({ distance }) => distance)).toEqual([1, 0]);
  });

  it('counts present stances on live positions alone', () => {
    const b = ground();
    b.stance('A', 'strongly-for', 'P1', '2024-01-01');
    b.stance('B', 'strongly-against', 'P1', '2024-01-01');
    b.stance('B', 'for', 'P1', '2024-01-02');
    expect(between(b.state)[0]?.distance).toBe(0.25);
    b.run({ type: 'edit', kind: 'position', id: b.of('P1'), fields: { status: 'withdrawn' } });
    expect(between(b.state)).toEqual([]);
  });

  it('has no number for parties that hold different answers and never spoke to the same one', () => {
    const b = ground();
    b.stance('A', 'for', 'P1', '2024-01-01');
    b.stance('B', 'for', 'P2', '2024-01-01');
    expect(between(b.state)).toMatchObject([
      { distance: null, shared: [], heldApart: [b.of('I1')] },
    ]);
  });

  it('shows the two design teams of the sample apart over I1 and I3', () => {
    const state = sampleState();
    const [pair, ...others] = between(state);
    expect(others).toEqual([]);
    expect([pair?.a.shortName, pair?.b.shortName]).toEqual(['DT C', 'DT M']);
    expect(labelsOf(state, pair!.heldApart)).toEqual(['I1', 'I3']);
    expect(pair?.distance).toBe(0.5);
    expect(between(state, [called(state, 'I3')])).toMatchObject([{ distance: null }]);
    expect(between(state, [called(state, 'I5')])).toEqual([]);
  });
});

describe('the row of a group', () => {
  function group(): Builder {
    const b = ground();
    for (const person of ['Ada', 'Bo']) {
      b.party(person, person, 'person');
      b.run({ type: 'add-member', id: b.id(), person: b.of(person), group: b.of('C') });
    }
    b.stance('Ada', 'strongly-for', 'P1', '2024-01-01');
    b.stance('Bo', 'neutral', 'P1', '2024-01-01', { formalObjection: true });
    return b;
  }
  const rowOf = (b: Builder) =>
    stanceRows(b.state, divergenceOf(b.state, b.of('I1')).positions).find(
      ({ party }) => party.shortName === 'C',
    );

  it('is the mean of its members where it has no stance of its own', () => {
    const b = group();
    const stance = rowOf(b)?.stances.get(b.of('P1'));
    expect(stance).toMatchObject({ level: 1, own: null, formalObjection: true });
    expect(stance?.members.map(({ party }) => party.shortName)).toEqual(['Ada', 'Bo']);
    b.stance('A', 'strongly-against', 'P1', '2024-01-01');
    const pair = between(b.state).find((one) => one.a.shortName === 'A' && one.b.shortName === 'C');
    expect(pair?.distance).toBe(0.75);
  });

  it('is its own stance where it has one', () => {
    const b = group();
    b.stance('C', 'against', 'P1', '2024-01-01');
    expect(rowOf(b)?.stances.get(b.of('P1'))).toMatchObject({ level: 3, members: [] });
  });

  it('is not held against the members that speak for it', () => {
    const pairs = between(group().state).map((one) => [one.a.shortName, one.b.shortName]);
    expect(pairs).toEqual([['Ada', 'Bo']]);
  });
});

describe('distances after any commands', () => {
  it('are from 0 to 1, the mean of what is shown, each pair once, the farthest first', () => {
    fc.assert(
      fc.property(arbitraryIntents(60), (intents) => {
        const pairs = between(live(intents).end);
        const names = pairs.map(({ a, b }) => [a.id, b.id].toSorted().join(' '));
        expect(new Set(names).size).toBe(names.length);
        for (const { distance, shared, heldApart } of pairs) {
          expect(shared.length + heldApart.length).toBeGreaterThan(0);
          expect(distance === null).toBe(shared.length === 0);
          for (const one of shared) expect(one.distance).toBeLessThanOrEqual(1);
        }
        const ranked = pairs.map(({ distance }) => distance ?? -1);
        expect(ranked).toEqual(ranked.toSorted((x, y) => y - x));
      }),
    );
  });
});
