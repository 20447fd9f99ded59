import { describe, expect, it } from 'vitest';
import { lineAfter, lineWithin } from './chosen-line.ts';

describe('the line that Enter takes', () => {
  it('is the last one where the list has become shorter, and none where it has no line', () => {
    expect(lineWithin(7, 3)).toBe(2);
    expect(lineWithin(0, 0)).toBe(-1);
  });

  it('goes on from where it is, not from where it was in a longer list', () => {
    expect(lineAfter(7, -1, 3)).toBe(1);
  });

  it('stays within the list', () => {
    expect(lineAfter(2, 1, 3)).toBe(2);
    expect(lineAfter(0, -1, 3)).toBe(0);
    expect(lineAfter(1, 10, 5)).toBe(4);
  });

  it('is the first one when the list comes, whatever keys were pressed before', () => {
    expect(lineAfter(lineAfter(0, 1, 0), 1, 0)).toBe(0);
  });
});
