import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestRun } from './longest-run.ts';

/** The length of the longest run, found by looking at every pair. */
function lengthBySearch(numbers: readonly number[]): number {
  const lengths: number[] = [];
  numbers.forEach((number, index) => {
    const before = lengths.filter((_, at) => at < index && (numbers[at] as number) < number);
    lengths.push(1 + Math.max(0, ...before));
  });
  return Math.max(0, ...lengths);
}

describe('the longest run of growing numbers', () => {
  it('keeps what stands in order', () => {
    expect(longestRun([])).toEqual([]);
    expect(longestRun([1, 2, 3])).toEqual([0, 1, 2]);
    expect(longestRun([4, 1, 2, 5, 3])).toEqual([1, 2, 3]);
    expect(longestRun([2, 1])).toEqual([0]);
  });

  it('grows, keeps the order, and none is longer', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 60 }), (numbers) => {
        const run = longestRun(numbers);
        expect(run).toHaveLength(lengthBySearch(numbers));
        for (let at = 1; at < run.length; at += 1) {
          const [one, next] = [run[at - 1] as number, run[at] as number];
          expect(one).toBeLessThan(next);
          expect(numbers[one] as number).toBeLessThan(numbers[next] as number);
        }
      }),
    );
  });
});
