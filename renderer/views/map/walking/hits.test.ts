import { describe, expect, it } from 'vitest';
import { hitFrom } from './hits.ts';

const ORDER = ['a', 'b', 'c', 'd'];
const hits = new Set(['b', 'd']);

describe('going from hit to hit', () => {
  it('goes on in reading order, and round', () => {
    expect(hitFrom(ORDER, hits, 'a', 1)).toBe('b');
    expect(hitFrom(ORDER, hits, 'b', 1)).toBe('d');
    expect(hitFrom(ORDER, hits, 'd', 1)).toBe('b');
    expect(hitFrom(ORDER, hits, 'b', -1)).toBe('d');
  });

  it('begins at the first, or going back at the last, where nothing is selected', () => {
    expect(hitFrom(ORDER, hits, null, 1)).toBe('b');
    expect(hitFrom(ORDER, hits, null, -1)).toBe('d');
  });

  it('stays where there is but one, and goes nowhere without', () => {
    expect(hitFrom(ORDER, new Set(['c']), 'c', 1)).toBe('c');
    expect(hitFrom(ORDER, new Set(), 'c', 1)).toBeNull();
    expect(hitFrom([], hits, null, 1)).toBeNull();
  });
});
