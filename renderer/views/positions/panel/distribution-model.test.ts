import fc from 'fast-check';
import { expect, it } from 'vitest';
import { barOf, scaleOf } from './distribution-model.ts';

it('puts those for before the middle, those against after it, and neutral ones across it', () => {
  const all = [
    [2, 2, 0, 0, 0],
    [0, 0, 4, 0, 2],
  ];
  const scale = scaleOf(all);
  expect(scale).toBe(4);
  expect(barOf(all[0]!, scale)).toEqual({ before: 0, widths: [0.25, 0.25, 0, 0, 0] });
  expect(barOf(all[1]!, scale)).toEqual({ before: 0.25, widths: [0, 0, 0.5, 0, 0.25] });
  expect(scaleOf([[1, 0, 0, 0, 0]])).toBe(3);
});

it('never draws beyond the width', () => {
  const counts = fc.array(fc.nat(30), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(counts), (all) => {
      const scale = scaleOf(all);
      for (const bar of all.map((one) => barOf(one, scale))) {
        expect(bar.before).toBeGreaterThanOrEqual(0);
        const end = bar.before + bar.widths.reduce((sum, width) => sum + width, 0);
        expect(end).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});
