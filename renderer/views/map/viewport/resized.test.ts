import { describe, expect, it } from 'vitest';
import { contains, fitted, shown } from './camera.ts';
import { resized } from './resized.ts';

const LARGE = { width: 1000, height: 600 };
const SMALL = { width: 500, height: 400 };
const corner = { width: 180, height: 130 };
const bounds = { left: 0, top: 0, right: 4_000, bottom: 2_000 };

describe('the camera in a window of another size', () => {
  it('has all of the map fitted where it was', () => {
    const seen = { bounds, keep: null, corner };
    const camera = resized(fitted(bounds, LARGE), LARGE, SMALL, seen);
    expect(camera).toEqual(fitted(bounds, SMALL));
    expect(resized(camera, SMALL, LARGE, seen)).toEqual(fitted(bounds, LARGE));
  });

  it('keeps the middle where it is, with nothing to keep in sight', () => {
    const camera = { x: -700, y: -300, k: 1 };
    const seen = { bounds, keep: null, corner };
    expect(resized(camera, LARGE, SMALL, seen)).toEqual({ x: -950, y: -400, k: 1 });
  });

  it('keeps a card in sight that was, and goes to none that was not', () => {
    const camera = { x: -700, y: -300, k: 1 };
    const keep = { left: 720, top: 320, right: 960, bottom: 400 };
    const now = resized(camera, LARGE, SMALL, { bounds, keep, corner });
    expect(contains(shown(now, SMALL), keep)).toBe(true);
    const away = { left: 10, top: 20, right: 250, bottom: 100 };
    expect(resized(camera, LARGE, SMALL, { bounds, keep: away, corner })).toEqual(
      resized(camera, LARGE, SMALL, { bounds, keep: null, corner }),
    );
  });
});
