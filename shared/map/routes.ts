import { CARD_PADDING, HEAD_HEIGHT } from './measure.ts';
import { LEVEL_GAP } from './spacing.ts';
import type { Box, Point, Route, Segment } from './types.ts';

/** How round the elbows are. */
const RADIUS = 10;
/** Lines meet a card at the height of its head. */
const PORT = CARD_PADDING + HEAD_HEIGHT / 2;
/** How far a cross-link bends out between cards that stand one over the other. */
const BEND = 40;
/** The length of an arrow's head. */
const ARROW = 8;
/** Cross-links meet a card this far over its lower edge, apart from the lines of its tree. */
const LOW_PORT = 12;
/** How far from where a cross-link begins its mark stands: in the gap between cards. */
const MARKED_AT = LEVEL_GAP / 2;

/** The line from an element to one that stands under it, from the right edge of its card to the left edge of the child's. */
export function routeTree(parent: Box, child: Box): Route {
  const start = { x: parent.x + parent.width, y: portOf(parent) };
  const end = { x: child.x, y: portOf(child) };
  const isAhead = end.x - start.x >= 2 * RADIUS;
  const mark = { x: end.x - LEVEL_GAP / 4, y: end.y };
  if (!isAhead) return { ...sweep(start, 1, end, -1), mark: between(start, end) };
  const turn = start.x + Math.min(LEVEL_GAP, end.x - start.x) / 2;
  return { start, segments: elbow(start, turn, end), mark };
}

/**
 * The line to a card in the columns of a long list. It runs over the columns and down beside that of the card, and only
 * goes on from where the line to the card before it turned off: so the lines of a list are its trunk in pieces.
 * @param before the card before it in the list, in its column or in the one to the left
 */
export function routeInList(parent: Box, child: Box, before: Box | null): Route {
  const end = { x: child.x, y: portOf(child) };
  const turn = child.x - LEVEL_GAP / 2;
  const mark = { x: end.x - LEVEL_GAP / 4, y: end.y };
  if (before?.x === child.x) {
    const start = { x: turn, y: portOf(before) - RADIUS };
    const low = { x: turn, y: end.y - RADIUS };
    const bend = corner(low, { x: turn, y: end.y }, { x: turn + RADIUS, y: end.y });
    return { start, segments: [{ kind: 'line', end: low }, bend, { kind: 'line', end }], mark };
  }
  const over = portOf(parent);
  const left = before ? before.x - LEVEL_GAP / 2 - RADIUS : parent.x + parent.width;
  const start = { x: left, y: over };
  return { start, segments: elbow(start, turn, end), mark };
}

/** At which height the lines of trees meet a card. */
export function portOf({ y, height }: Pick<Box, 'y' | 'height'>): number {
  return y + Math.min(PORT, height / 2);
}

/**
 * The line of a cross-link, from card to card over what lies between: from side to side where they stand beside each
 * other, in a bow past their right edges where one stands over the other.
 */
export function routeCross(from: Box, to: Box): Route {
  const [leaving, arriving] = sides(from, to);
  const start = port(from, leaving);
  const end = port(to, arriving);
  return sweep(start, leaving, end, arriving);
}

/** -1 is the left side of a card, 1 the right one. */
type Side = -1 | 1;

function sides(from: Box, to: Box): readonly [Side, Side] {
  if (to.x >= from.x + from.width) return [1, -1];
  if (to.x + to.width <= from.x) return [-1, 1];
  return [1, 1];
}

function port({ x, y, width, height }: Box, side: Side): Point {
  return { x: side === 1 ? x + width : x, y: y + height - Math.min(LOW_PORT, height / 2) };
}

function sweep(start: Point, leaving: Side, end: Point, arriving: Side): Route {
  const reach = Math.max(BEND, Math.abs(end.x - start.x) / 2);
  const by = { x: start.x + leaving * reach, y: start.y };
  const and = { x: end.x + arriving * reach, y: end.y };
  // A curve sets out at three times the speed of its first control point.
  const along = MARKED_AT / (3 * reach);
  return {
    start,
    segments: [{ kind: 'curve', by, and, end }],
    mark: {
      x: onCurve(along, start.x, by.x, and.x, end.x),
      y: onCurve(along, start.y, by.y, and.y, end.y),
    },
  };
}

/** A coordinate of a point of a cubic curve, `t` of the way along it. */
function onCurve(t: number, start: number, by: number, and: number, end: number): number {
  const u = 1 - t;
  return u ** 3 * start + 3 * u * u * t * by + 3 * u * t * t * and + t ** 3 * end;
}

/** Across to a turn, up or down there, and across to the end, its corners rounded. */
function elbow(start: Point, turn: number, end: Point): readonly Segment[] {
  const down = end.y - start.y;
  if (Math.abs(down) < 1) return [{ kind: 'line', end }];
  const radius = Math.min(RADIUS, Math.abs(down) / 2, turn - start.x);
  const way = Math.sign(down);
  return [
    { kind: 'line', end: { x: turn - radius, y: start.y } },
    corner(
      { x: turn - radius, y: start.y },
      { x: turn, y: start.y },
      { x: turn, y: start.y + way * radius },
    ),
    { kind: 'line', end: { x: turn, y: end.y - way * radius } },
    corner(
      { x: turn, y: end.y - way * radius },
      { x: turn, y: end.y },
      { x: turn + radius, y: end.y },
    ),
    { kind: 'line', end },
  ];
}

/** Part of a circle's share of the way from the edge of a corner to its tip, for a cubic curve. */
const CIRCLE = 0.5523;

function corner(start: Point, tip: Point, end: Point): Segment {
  return { kind: 'curve', by: towards(start, tip), and: towards(end, tip), end };
}

function towards(point: Point, tip: Point): Point {
  return { x: point.x + (tip.x - point.x) * CIRCLE, y: point.y + (tip.y - point.y) * CIRCLE };
}

function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** The arrow at the end of a cross-link's line, as a triangle. */
export function arrowHead({ segments }: Route): Route {
  const last = segments.at(-1);
  const end = last?.end ?? { x: 0, y: 0 };
  // Every line comes in level, from the left or from the right.
  const back = last?.kind === 'curve' && last.and.x > end.x ? ARROW : -ARROW;
  const barb = (half: number): Segment => ({
    kind: 'line',
    end: { x: end.x + back, y: end.y + half },
  });
  return { start: end, segments: [barb(-ARROW / 2), barb(ARROW / 2)], mark: end };
}

/** What a route is drawn with: a canvas context or a `Path2D` is one. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
}

/** Draws a route. */
export function traceRoute(pen: Pen, { start, segments }: Route): void {
  pen.moveTo(start.x, start.y);
  for (const segment of segments) {
    const { x, y } = segment.end;
    if (segment.kind === 'line') pen.lineTo(x, y);
    else pen.bezierCurveTo(segment.by.x, segment.by.y, segment.and.x, segment.and.y, x, y);
  }
}

/** A route as the path data of SVG, to a tenth of a pixel. */
export function pathData({ start, segments }: Route): string {
  let path = `M${pair(start)}`;
  for (const segment of segments) {
    path +=
      segment.kind === 'line'
        ? `L${pair(segment.end)}`
        : `C${pair(segment.by)} ${pair(segment.and)} ${pair(segment.end)}`;
  }
  return path;
}

function pair({ x, y }: Point): string {
  return `${short(x)} ${short(y)}`;
}

function short(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}
