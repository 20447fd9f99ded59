import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Builder } from '../documents/testing/fixture.ts';
import { divergenceOf } from './divergence.ts';
import { groupInformedConsensus, groupVoices } from './groups.ts';

describe('group-informed consensus (Polis)', () => {
  it.each([
    [[8, 10], [7, 10], 0.5],
    [[10, 10], [1, 10], 0.1528],
  ])('of %j and %j is %f', ([a, n], [b, m], expected) => {
    const groups = [
      { agree: a!, said: n! },
      { agree: b!, said: m! },
    ];
    expect(groupInformedConsensus(groups)).toBeCloseTo(expected, 4);
  });

  it('is nothing where nobody was heard, and leaves out groups that were not', () => {
    expect(groupInformedConsensus([])).toBeNull();
    expect(groupInformedConsensus([{ agree: 0, said: 0 }])).toBeNull();
    const heard = { agree: 8, said: 10 };
    expect(groupInformedConsensus([heard, { agree: 0, said: 0 }])).toBe(
      groupInformedConsensus([heard]),
    );
  });

  it('is between 0 and 1, whatever the order, and more where one more agrees', () => {
    const group = fc
      .tuple(fc.nat(20), fc.nat(20))
      .map(([agree, others]) => ({ agree, said: agree + others + 1 }));
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 6 }), (groups) => {
        const value = groupInformedConsensus(groups)!;
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThan(1);
        expect(groupInformedConsensus(groups.toReversed())).toBeCloseTo(value, 12);
        const [first, ...others] = groups;
        const more = [{ ...first!, agree: first!.agree + 1 }, ...others];
        expect(groupInformedConsensus(more)).toBeGreaterThan(value);
      }),
    );
  });
});

describe('the voices of groups', () => {
  it('are those of their members, or their own where no member was heard', () => {
    const b = new Builder();
    for (const group of ['North', 'South', 'West']) b.party(group);
    for (const person of ['Ada', 'Bo', 'Cy']) b.party(person, person, 'person');
    for (const person of ['Ada', 'Bo']) {
      b.run({ type: 'add-member', id: b.id(), person: b.of(person), group: b.of('North') });
    }
    b.add('issue', { text: 'Open it?' });
    b.add('position', { text: 'Yes' }, 'I1', 'responds-to');
    b.stance('Ada', 'for', 'P1', '2024-01-01');
    b.stance('Bo', 'against', 'P1', '2024-01-01');
    b.stance('Cy', 'strongly-for', 'P1', '2024-01-01');
    b.stance('North', 'strongly-against', 'P1', '2024-01-01');
    b.stance('South', 'for', 'P1', '2024-01-01');
    const [views] = divergenceOf(b.state, b.of('I1')).positions;
    const voices = groupVoices(b.state, views!.stances);
    expect(voices.map(({ group, agree, said }) => [group?.shortName, agree, said])).toEqual([
      ['North', 1, 2],
      ['South', 1, 1],
      [undefined, 1, 1],
    ]);
    expect(groupInformedConsensus(voices)).toBeCloseTo((2 / 4) * (2 / 3) * (2 / 3), 9);
  });
});
