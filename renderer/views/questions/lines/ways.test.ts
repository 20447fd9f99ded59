import { describe, expect, it } from 'vitest';
import { OPENNESS } from './openness.ts';
import { WAY_KEYS, wayOfKey, WAYS, WAYS_OF } from './ways.ts';

describe('the ways of settling a line', () => {
  it('have a key each, and no two of a line have the same', () => {
    for (const openness of OPENNESS) {
      const keys = WAYS_OF[openness].map((way) => WAY_KEYS[way]);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('are all offered somewhere', () => {
    const offered = new Set(OPENNESS.flatMap((openness) => WAYS_OF[openness]));
    expect([...offered].toSorted()).toEqual(WAYS.toSorted());
  });

  it('begin with their key in either case, and the likeliest with the space bar', () => {
    expect(wayOfKey('issue', 'd')).toBe('decision');
    expect(wayOfKey('issue', 'D')).toBe('decision');
    expect(wayOfKey('contra', ' ')).toBe('answer');
    expect(wayOfKey('contra', 'd')).toBeUndefined();
  });
});
