import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAfter, type Place } from './grid-keys.ts';

const extent = { rows: 20, columns: 10, page: 5 };
const go = (from: Place, key: string, more: { mod?: boolean; isRtl?: boolean } = {}) =>
  placeAfter(from, { key, mod: false, isRtl: false, ...more }, extent);

describe('a key in the matrix', () => {
  it('goes one cell on, and not beyond the edge', () => {
    expect(go({ row: 3, column: 3 }, 'ArrowUp')).toEqual({ row: 2, column: 3 });
    expect(go({ row: 0, column: 3 }, 'ArrowUp')).toEqual({ row: 0, column: 3 });
    expect(go({ row: 3, column: 9 }, 'ArrowRight')).toEqual({ row: 3, column: 9 });
  });

  it('goes the way that it points where lines run from right to left', () => {
    expect(go({ row: 3, column: 3 }, 'ArrowRight', { isRtl: true })).toEqual({ row: 3, column: 2 });
    expect(go({ row: 3, column: 3 }, 'ArrowLeft', { isRtl: true })).toEqual({ row: 3, column: 4 });
  });

  it('goes to the ends of the row, and with Ctrl to the corners', () => {
    expect(go({ row: 3, column: 3 }, 'Home')).toEqual({ row: 3, column: 0 });
    expect(go({ row: 3, column: 3 }, 'End')).toEqual({ row: 3, column: 9 });
    expect(go({ row: 3, column: 3 }, 'Home', { mod: true })).toEqual({ row: 0, column: 0 });
    expect(go({ row: 3, column: 3 }, 'End', { mod: true })).toEqual({ row: 19, column: 9 });
    expect(go({ row: 3, column: 3 }, 'ArrowDown', { mod: true })).toEqual({ row: 19, column: 3 });
  });

  it('goes a screenful up and down', () => {
    expect(go({ row: 3, column: 3 }, 'PageDown')).toEqual({ row: 8, column: 3 });
    expect(go({ row: 3, column: 3 }, 'PageUp')).toEqual({ row: 0, column: 3 });
  });

  it('leads nowhere where it is not one of these', () => {
    expect(go({ row: 3, column: 3 }, 'Enter')).toBeNull();
  });

  it('never leaves the matrix', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageDown'];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...keys), fc.boolean(), fc.boolean())),
        (pressed) => {
          let place: Place = { row: 0, column: 0 };
          for (const [key, mod, isRtl] of pressed) {
            place = go(place, key, { mod, isRtl }) ?? place;
            expect(place.row).toBeGreaterThanOrEqual(0);
            expect(place.row).toBeLessThan(extent.rows);
            expect(place.column).toBeGreaterThanOrEqual(0);
            expect(place.column).toBeLessThan(extent.columns);
          }
        },
      ),
    );
  });
});
