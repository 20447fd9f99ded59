import { describe, expect, it } from 'vitest';
import { clampWidth, MAX_WIDTH, MIN_WIDTH, widthAfterKey } from './width.ts';

describe('the width of the details', () => {
  it('stays between its ends', () => {
    expect(clampWidth(0)).toBe(MIN_WIDTH);
    expect(clampWidth(1000)).toBe(MAX_WIDTH);
    expect(widthAfterKey(MAX_WIDTH, 'ArrowLeft', false)).toBe(MAX_WIDTH);
  });

  it('grows towards the view, whichever way the page runs', () => {
    expect(widthAfterKey(20, 'ArrowLeft', false)).toBe(21);
    expect(widthAfterKey(20, 'ArrowRight', false)).toBe(19);
    expect(widthAfterKey(20, 'ArrowRight', true)).toBe(21);
    expect(widthAfterKey(20, 'ArrowLeft', true)).toBe(19);
  });

  it('leaves other keys alone', () => {
    expect(widthAfterKey(20, 'Enter', false)).toBeNull();
  });
});
