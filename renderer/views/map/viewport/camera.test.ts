import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  between,
  centred,
  contains,
  fitted,
  keptWithin,
  revealed,
  revealedBeside,
  shown,
  toMap,
  toScreen,
  ZOOM,
  zoomedAt,
} from './camera.ts';

const SIZE = { width: 1000, height: 600 };
const coordinate = fc.double({ min: -50_000, max: 50_000, noNaN: true });
const anyCamera = fc.record({
  x: coordinate,
  y: coordinate,
  k: fc.double({ min: 0.02, max: ZOOM.most, noNaN: true }),
});
const point = fc.record({
  x: fc.double({ min: 0, max: SIZE.width, noNaN: true }),
  y: fc.double({ min: 0, max: SIZE.height, noNaN: true }),
});

describe('the camera', () => {
  it('finds for each point of the screen the spot that shows there', () => {
    fc.assert(
      fc.property(anyCamera, point, (from, at) => {
        const back = toScreen(from, toMap(from, at));
        expect(back.x).toBeCloseTo(at.x, 4);
        expect(back.y).toBeCloseTo(at.y, 4);
      }),
    );
  });

  it('keeps what is under the pointer there while it zooms, within its limits', () => {
    fc.assert(
      fc.property(
        anyCamera,
        point,
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (from, at, by) => {
          const spot = toMap(from, at);
          const zoomed = zoomedAt(from, by, at);
          expect(zoomed.k).toBeGreaterThanOrEqual(ZOOM.least);
          expect(zoomed.k).toBeLessThanOrEqual(ZOOM.most);
          expect(toScreen(zoomed, spot).x).toBeCloseTo(at.x, 4);
          expect(toScreen(zoomed, spot).y).toBeCloseTo(at.y, 4);
        },
      ),
    );
  });

  it('fits a rectangle into the window, and makes small ones no larger than they are', () => {
    const wide = { left: -100, top: 20, right: 9_900, bottom: 500 };
    expect(contains(shown(fitted(wide, SIZE), SIZE), wide)).toBe(true);
    const small = { left: 10, top: 10, right: 60, bottom: 40 };
    expect(fitted(small, SIZE).k).toBe(1);
  });

  it('moves nothing to reveal what shows, and otherwise as little as it takes', () => {
    const at = { x: 0, y: 0, k: 0.5 };
    expect(revealed(at, { left: 200, top: 200, right: 440, bottom: 300 }, SIZE)).toEqual(at);
    const below = revealed(at, { left: 200, top: 1200, right: 440, bottom: 1300 }, SIZE, 20);
    expect(below).toEqual({ x: 0, y: 580 - 650, k: 0.5 });
    const left = revealed(at, { left: -500, top: 200, right: -260, bottom: 300 }, SIZE, 20);
    expect(left).toEqual({ x: 270, y: 0, k: 0.5 });
  });

  it('reveals beside what lies over the corner', () => {
    const corner = { width: 180, height: 130 };
    const at = { x: 0, y: 0, k: 1 };
    const under = {
      left: SIZE.width - 150,
      top: SIZE.height - 100,
      right: SIZE.width - 40,
      bottom: SIZE.height - 40,
    };
    const camera = revealedBeside(at, under, SIZE, corner);
    expect(toScreen(camera, { x: 0, y: under.bottom }).y).toBeLessThan(SIZE.height - corner.height);
    const beside = { ...under, left: 100, right: 210 };
    expect(revealedBeside(at, beside, SIZE, corner)).toEqual(revealed(at, beside, SIZE));
  });

  it('shows the beginning of what is larger than the window', () => {
    const large = { left: 0, top: 3_000, right: 10_000, bottom: 9_000 };
    const camera = revealed({ x: -70, y: 0, k: 1 }, large, SIZE, 20);
    expect(toScreen(camera, { x: 0, y: 3_000 })).toEqual({ x: 20, y: 20 });
  });

  it('leaves no more empty than a margin where there is more to be seen', () => {
    const bounds = { left: 0, top: 0, right: 5_000, bottom: 300 };
    const corner = centred({ left: 0, top: 0, right: 240, bottom: 90 }, SIZE, 1);
    expect(keptWithin(corner, bounds, SIZE, 20)).toEqual({ x: 20, y: 255, k: 1 });
    const end = { x: -9_000, y: -100, k: 1 };
    expect(keptWithin(end, bounds, SIZE, 20)).toEqual({ x: -4_020, y: 20, k: 1 });
    const middle = { x: -2_000, y: 100, k: 1 };
    expect(keptWithin(middle, bounds, SIZE, 20)).toEqual(middle);
  });

  it('goes from where it is to where it is to be', () => {
    const from = { x: 10, y: 20, k: 0.1 };
    const to = centred({ left: 0, top: 0, right: 240, bottom: 90 }, SIZE, 1);
    const start = between(from, to, 0, SIZE);
    expect(start.x).toBeCloseTo(from.x);
    expect(start.k).toBeCloseTo(from.k);
    expect(between(from, to, 1, SIZE)).toBe(to);
    expect(between(from, to, 0.5, SIZE).k).toBeCloseTo(Math.sqrt(0.1));
  });
});
