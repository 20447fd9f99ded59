import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement, polarization } from './agreement.ts';

describe('agreement (van der Eijk’s A)', () => {
  it.each([
    [[30, 40, 210, 130, 530, 50, 10], 0.6113333],
    [[10, 0, 0, 0, 0, 0, 0], 1],
    [[5, 5, 5, 5, 5, 5, 5], 0],
    [[50, 0, 0, 0, 0, 0, 50], -1],
    [[4, 1, 0, 1, 4], -0.6555556],
  ])('of %j is %f', (counts, expected) => {
    expect(agreement(counts)).toBeCloseTo(expected, 7);
    expect(polarization(counts)).toBeCloseTo((1 - expected) / 2, 7);
  });

  it('is nothing where nobody chose', () => {
    expect(agreement([0, 0, 0, 0, 0])).toBeNull();
    expect(polarization([0, 0, 0, 0, 0])).toBeNull();
  });

  it('stays between −1 and 1, is the same read backwards, and does not depend on how many chose', () => {
    const counts = fc
      .array(fc.nat(50), { minLength: 5, maxLength: 5 })
      .filter((all) => all.some((count) => count > 0));
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 9 }), (all, times) => {
        const value = agreement(all)!;
        expect(value).toBeGreaterThanOrEqual(-1 - 1e-9);
        expect(value).toBeLessThanOrEqual(1 + 1e-9);
        expect(agreement(all.toReversed())).toBeCloseTo(value, 9);
        expect(agreement(all.map((count) => count * times))).toBeCloseTo(value, 9);
      }),
    );
  });
});
