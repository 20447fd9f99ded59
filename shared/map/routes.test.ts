import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrowHead, pathData, routeCross, routeInList, routeTree, traceRoute } from './routes.ts';
import type { Box } from './types.ts';

const box = (x: number, y: number): Box => ({ x, y, width: 240, height: 100 });
const anyBox = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  width: fc.constant(240),
  height: fc.integer({ min: 10, max: 300 }),
});

describe('the line of a tree', () => {
  it('is straight to a child that stands level', () => {
    expect(pathData(routeTree(box(0, 0), box(288, 0)))).toBe('M240 22L288 22');
  });

  it('turns twice, roundly, to one that stands lower', () => {
    const path = pathData(routeTree(box(0, 0), box(288, 200)));
    expect(path).toMatch(/^M240 22L254 22C.*L264 212C.*L288 222$/);
  });
});

describe('the line to a card in a list', () => {
  const parent = box(0, 0);

  it('comes from the parent to the first, over the columns to the first of the next', () => {
    expect(pathData(routeInList(parent, box(288, 48), null))).toMatch(
      /^M240 22L254 22C.*L264 60C.*L288 70$/,
    );
    const next = pathData(routeInList(parent, box(1000, 48), box(288, 900)));
    expect(next).toMatch(/^M254 22L966 22C.*L976 60C.*L1000 70$/);
  });

  it('goes on down from the one before it in the column', () => {
    const path = pathData(routeInList(parent, box(288, 160), box(288, 48)));
    expect(path).toMatch(/^M264 60L264 172C.*L288 182$/);
  });
});

describe('the line of a cross-link', () => {
  it('leaves and comes in at the sides that face each other', () => {
    expect(routeCross(box(0, 0), box(600, 0))).toMatchObject({
      start: { x: 240 },
      segments: [{ end: { x: 600 } }],
    });
    expect(routeCross(box(600, 0), box(0, 0))).toMatchObject({
      start: { x: 600 },
      segments: [{ end: { x: 240 } }],
    });
  });

  it('bows past the right edges of cards that stand one over the other', () => {
    const { start, segments } = routeCross(box(0, 0), box(0, 400));
    expect(start.x).toBe(240);
    expect(segments[0]).toMatchObject({ kind: 'curve', by: { x: 280 }, end: { x: 240 } });
  });

  it('has its mark in the gap beside the card that it leaves', () => {
    const { start, mark } = routeCross(box(0, 0), box(2000, 900));
    expect(mark.x - start.x).toBeGreaterThan(12);
    expect(mark.x - start.x).toBeLessThan(36);
    expect(Math.abs(mark.y - start.y)).toBeLessThan(12);
  });

  it('points at its end with its arrow', () => {
    const { start, segments } = arrowHead(routeCross(box(0, 0), box(600, 0)));
    expect(start.x).toBe(600);
    for (const { end } of segments) expect(end.x).toBeLessThan(600);
  });
});

describe('a line', () => {
  it('has numbers only, and is the same for a pen and for SVG', () => {
    fc.assert(
      fc.property(anyBox, anyBox, (a, b) => {
        for (const route of [routeTree(a, b), routeInList(a, b, null), routeCross(a, b)]) {
          expect(pathData(route)).toMatch(/^M[-\d. ]+([LC][-\d. ]+)+$/);
          expect(pathData(route)).not.toContain('NaN');
          const drawn: string[] = [];
          traceRoute(
            {
              moveTo: () => drawn.push('M'),
              lineTo: () => drawn.push('L'),
              bezierCurveTo: () => drawn.push('C'),
            },
            route,
          );
          expect(drawn.join('')).toBe(pathData(route).replace(/[^MLC]/g, ''));
        }
      }),
    );
  });
});
