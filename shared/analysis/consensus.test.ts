import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consensus } from './consensus.ts';

describe('consensus (Tastle and Wierman)', () => {
  it.each([
    [[30, 40, 210, 130, 530, 50, 10], 0.7256876],
    [[0, 0, 8, 0, 0], 1],
    [[5, 0, 0, 0, 5], 0],
  ])('of %j is %f', (counts, expected) => {
    expect(consensus(counts)).toBeCloseTo(expected, 7);
  });

  it('is nothing where nobody chose', () => {
    expect(consensus([0, 0, 0, 0, 0])).toBeNull();
  });

  it('stays between 0 and 1, is the same read backwards, and does not depend on how many chose', () => {
    const counts = fc
      .array(fc.nat(50), { minLength: 2, maxLength: 7 })
      .filter((all) => all.some((count) => count > 0));
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 9 }), (all, times) => {
        const value = consensus(all)!;
        expect(value).toBeGreaterThanOrEqual(-1e-9);
        expect(value).toBeLessThanOrEqual(1 + 1e-9);
        expect(consensus(all.toReversed())).toBeCloseTo(value, 9);
        expect(consensus(all.map((count) => count * times))).toBeCloseTo(value, 9);
      }),
    );
  });

  it('is less the farther apart two camps stand', () => {
    const camps = (apart: number) =>
      consensus([0, 1, 2, 3, 4].map((place) => (place === 0 || place === apart ? 3 : 0)))!;
    for (let apart = 1; apart < 5; apart += 1) {
      expect(camps(apart)).toBeLessThan(camps(apart - 1));
    }
  });
});
