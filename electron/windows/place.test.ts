import { describe, expect, it } from 'vitest';
import { placeFor } from './place.ts';

const SCREEN = { x: 0, y: 25, width: 1920, height: 1055 };
const SECOND = { x: 1920, y: 0, width: 1280, height: 1024 };
const last = { x: 100, y: 120, width: 1000, height: 700, isMaximized: false };

describe('placeFor', () => {
  it('starts in the middle of the main screen', () => {
    expect(placeFor(null, [], [SCREEN, SECOND])).toEqual({
      x: 320,
      y: 153,
      width: 1280,
      height: 800,
    });
  });

  it('returns to where the window was, on any screen', () => {
    expect(placeFor(last, [], [SCREEN])).toEqual({ x: 100, y: 120, width: 1000, height: 700 });
    const there = { ...last, x: 2000, y: 10 };
    expect(placeFor(there, [], [SCREEN, SECOND])).toMatchObject({ x: 2000, y: 10 });
  });

  it('comes back to the main screen when the other is gone', () => {
    expect(placeFor({ ...last, x: 2400 }, [], [SCREEN])).toEqual({
      x: 460,
      y: 203,
      width: 1000,
      height: 700,
    });
  });

  it('never is larger than the screen or too small to use', () => {
    const small = { x: 0, y: 0, width: 800, height: 600 };
    expect(placeFor(null, [], [small])).toEqual(small);
    const tiny = { ...last, width: 10, height: 10 };
    expect(placeFor(tiny, [], [SCREEN])).toMatchObject({ width: 640, height: 480 });
  });

  it('steps aside of windows that stand there', () => {
    const taken = [last, { ...last, x: 128, y: 148 }];
    expect(placeFor(last, taken, [SCREEN])).toMatchObject({ x: 156, y: 176 });
  });

  it('works without a screen', () => {
    expect(placeFor(null, [], [])).toEqual({ x: 0, y: 0, width: 1280, height: 800 });
  });
});
