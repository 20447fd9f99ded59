import { describe, expect, it } from 'vitest';
import { prefixTyped, splitPrefix } from './prefix.ts';

describe('a prefix', () => {
  it('is the first character, and blanks behind it go', () => {
    expect(splitPrefix('?  who')).toEqual({ character: '?', sign: 'issue', rest: 'who' });
    expect(splitPrefix('−slow')?.sign).toBe('contra');
    expect(splitPrefix('who?')).toBeNull();
    expect(splitPrefix('')).toBeNull();
  });

  it('counts when it is put before a line, by a key or a paste', () => {
    expect(prefixTyped('', '?')?.sign).toBe('issue');
    expect(prefixTyped('they', '+they')?.sign).toBe('pro');
    expect(prefixTyped('', '= they do')?.rest).toBe('they do');
    expect(prefixTyped('-5 degrees', '+-5 degrees')).toMatchObject({ rest: '-5 degrees' });
  });

  it('does not count where it was text already', () => {
    expect(prefixTyped('-5 degree', '-5 degrees')).toBeNull();
    expect(prefixTyped('-5 degrees', '-5')).toBeNull();
    expect(prefixTyped('-5', '--5')).toMatchObject({ sign: 'contra', rest: '-5' });
  });
});
