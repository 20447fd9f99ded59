import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRanks, isRank, rankAfter, ranksAfter, type Ranked } from './order.ts';

function ordered(siblings: readonly Ranked[]): readonly string[] {
  return siblings.toSorted(compareRanks).map(({ id }) => id);
}

describe('order', () => {
  it('O1: is by rank, and by id where ranks are equal', () => {
    const siblings = [
      { id: 'b', rank: 'a1' },
      { id: 'a', rank: 'a1' },
      { id: 'c', rank: 'a0' },
      { id: 'd', rank: 'Zz' },
    ];
    expect(ordered(siblings)).toEqual(['d', 'c', 'a', 'b']);
  });

  it('O2: null is first, left out is last, and so is what is no sibling', () => {
    const siblings = [
      { id: 'a', rank: 'a0' },
      { id: 'b', rank: 'a1' },
    ];
    const put = (after: string | null | undefined): readonly string[] =>
      ordered([...siblings, { id: 'new', rank: rankAfter(siblings, after) }]);
    expect(put(null)).toEqual(['new', 'a', 'b']);
    expect(put('a')).toEqual(['a', 'new', 'b']);
    expect(put(undefined)).toEqual(['a', 'b', 'new']);
    expect(put('gone')).toEqual(['a', 'b', 'new']);
  });

  it('O2, O3: any insertions give the order of a list', () => {
    const insertion = fc.oneof(fc.constant(null), fc.constant(undefined), fc.nat());
    fc.assert(
      fc.property(fc.array(insertion, { maxLength: 80 }), (insertions) => {
        const list: string[] = [];
        const siblings: Ranked[] = [];
        insertions.forEach((where, index) => {
          const id = `n${index}`;
          const after = typeof where === 'number' ? list[where % Math.max(1, list.length)] : where;
          siblings.push({ id, rank: rankAfter(siblings, after) });
          const at =
            after === null ? 0 : after === undefined ? list.length : list.indexOf(after) + 1;
          list.splice(at, 0, id);
        });
        expect(ordered(siblings)).toEqual(list);
        for (const { rank } of siblings) expect(isRank(rank)).toBe(true);
      }),
    );
  });

  it('O3: puts many in one after the other', () => {
    const siblings = [
      { id: 'a', rank: 'a0' },
      { id: 'z', rank: 'a1' },
    ];
    const ranks = ranksAfter(siblings, 'a', 100);
    const all = ranks.map((rank, index) => ({ id: String(index), rank }));
    expect(ordered([...siblings, ...all])).toEqual(['a', ...all.map(({ id }) => id), 'z']);
  });

  it('O4: goes past siblings of equal rank', () => {
    const siblings = [
      { id: 'a', rank: 'a0' },
      { id: 'b', rank: 'a0' },
      { id: 'c', rank: 'a1' },
    ];
    const rank = rankAfter(siblings, 'a');
    expect(ordered([...siblings, { id: 'new', rank }])).toEqual(['a', 'b', 'new', 'c']);
  });

  it.each(['', 'z', 'a00', '0', 'b0', 'zzz', 'A00000000000000000000000000', '!'])(
    'O7: “%s” is no rank',
    (rank) => {
      expect(isRank(rank)).toBe(false);
    },
  );
});
