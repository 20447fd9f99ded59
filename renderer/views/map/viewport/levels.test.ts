import { describe, expect, it } from 'vitest';
import { levelAt } from './levels.ts';

describe('how much of a card shows', () => {
  it('is all of it near, its text farther, its shape farthest', () => {
    const levels = [1, 0.6, 0.5, 0.35, 0.3, 0.02].map((k) =>
      levelAt(k, { width: 1200, height: 700 }),
    );
    expect(levels).toEqual(['cards', 'cards', 'titles', 'titles', 'shapes', 'shapes']);
  });

  it('is its shape sooner in a window that would hold too many cards', () => {
    const large = { width: 3840, height: 2100 };
    expect(levelAt(1, large)).toBe('cards');
    expect(levelAt(0.8, large)).toBe('shapes');
  });
});
