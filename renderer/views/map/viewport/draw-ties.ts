import { LEVEL_GAP } from '../../../../shared/map/spacing.ts';
import { TOP } from '../../../../shared/map/forest.ts';
import {
  arrowHead,
  portOf,
  routeCross,
  routeInList,
  routeTree,
  traceRoute,
} from '../../../../shared/map/routes.ts';
import type { Box, Route } from '../../../../shared/map/types.ts';
import type { Brush, Emphasis } from './brush.ts';
import { FADED } from './brush.ts';
import { meet } from './culling.ts';
import { TITLES_FROM } from './levels.ts';
import { IN_NO_LIST, rectOf, type CrossPlace, type Scene } from './scene.ts';

/** From this zoom on the elbows of lines can be told to be round. */
const ROUND_FROM = 0.22;
/** From this zoom on the lines of trees are more than a haze. */
const TREES_FROM = 0.035;
/** From this zoom on all cross-links show; farther away those of the active element alone. */
const CROSS_FROM = 0.12;
/** How far the line of a cross-link may reach beyond its cards, in pixels of the map. */
const REACH = 60;

/** Draws the lines from cards to what stands under them. */
export function drawTrees(brush: Brush): void {
  const { context, colours, camera } = brush;
  if (camera.k < TREES_FROM) return;
  if (camera.k >= ROUND_FROM) {
    context.strokeStyle = colours['rule-strong'];
    context.lineWidth = Math.max(camera.k, 0.75);
    inMap(brush, () => {
      for (const route of treeRoutes(brush)) traceRoute(context, route);
    });
    return;
  }
  context.fillStyle = colours[camera.k < 0.08 ? 'rule' : 'rule-strong'];
  drawStraight(brush);
}

/** Of all lines that may show, the routes. */
function* treeRoutes({ scene, sight }: Brush): Iterable<Route> {
  const { x, y, width, height, parents, after } = scene;
  const reach = { left: sight.left - LEVEL_GAP, right: sight.right + LEVEL_GAP };
  for (let place = 0; place < parents.length; place += 1) {
    const parent = parents[place] ?? TOP;
    if (parent < 0) continue;
    // In a list the line begins beside the card before it, or over that one's column.
    const before = after[place] ?? IN_NO_LIST;
    const from = before < 0 ? parent : before;
    const [top = 0, start = 0] = [y[place], y[from]];
    if (Math.min(top, start, y[parent] ?? 0) > sight.bottom) continue;
    if (Math.max(top + (height[place] ?? 0), start + (height[from] ?? 0)) < sight.top) continue;
    const [left = 0, right = 0] = [x[from], x[place]];
    if (Math.min(left, right) > reach.right) continue;
    if (Math.max(left + (width[from] ?? 0), right + (width[place] ?? 0)) < reach.left) continue;
    const [over, card] = [boxOf(scene, parent), boxOf(scene, place)];
    yield before === IN_NO_LIST
      ? routeTree(over, card)
      : routeInList(over, card, before < 0 ? null : boxOf(scene, before));
  }
}

/** Farther away the lines are level and upright, a pixel wide: they cost next to nothing. */
function drawStraight(brush: Brush): void {
  const { scene, sight } = brush;
  const { x, width, parents, after } = scene;
  const lowest = new Float32Array(parents.length).fill(-Infinity);
  const port = (place: number): number => portOf(boxOf(scene, place));
  for (let place = 0; place < parents.length; place += 1) {
    const parent = parents[place] ?? TOP;
    if (parent < 0) continue;
    const at = port(place);
    const left = x[place] ?? 0;
    const before = after[place] ?? IN_NO_LIST;
    let turn = (x[parent] ?? 0) + (width[parent] ?? 0) + LEVEL_GAP / 2;
    if (before === IN_NO_LIST) {
      if (left < turn) continue;
      lowest[parent] = Math.max(lowest[parent] ?? at, at);
    } else {
      const start = before < 0 ? turn : (x[before] ?? 0) - LEVEL_GAP / 2;
      turn = left - LEVEL_GAP / 2;
      const over = port(parent);
      upright(brush, turn, before < 0 || start !== turn ? over : port(before), at);
      if (start !== turn) level(brush, start, turn, over);
      if (before < 0) lowest[parent] = over;
    }
    if (at < sight.top || at > sight.bottom || turn > sight.right || left < sight.left) continue;
    level(brush, turn, left, at);
  }
  for (let place = 0; place < parents.length; place += 1) {
    const end = lowest[place] ?? -Infinity;
    const start = port(place);
    if (end < sight.top || start > sight.bottom) continue;
    const right = (x[place] ?? 0) + (width[place] ?? 0);
    if (right + LEVEL_GAP < sight.left || right > sight.right) continue;
    upright(brush, right + LEVEL_GAP / 2, start, end);
    level(brush, right, right + LEVEL_GAP / 2, start);
  }
}

/** A level line a pixel wide, from left to right on the map, as much of it as shows. */
function level({ context, camera, sight }: Brush, left: number, right: number, y: number): void {
  const [from, to] = [Math.max(left, sight.left), Math.min(right, sight.right)];
  if (from >= to || y < sight.top || y > sight.bottom) return;
  context.fillRect(from * camera.k + camera.x, y * camera.k + camera.y, (to - from) * camera.k, 1);
}

/** An upright line a pixel wide, from top to bottom on the map, as much of it as shows. */
function upright({ context, camera, sight }: Brush, x: number, top: number, bottom: number): void {
  const [from, to] = [Math.max(top, sight.top), Math.min(bottom, sight.bottom)];
  if (from >= to || x < sight.left || x > sight.right) return;
  context.fillRect(x * camera.k + camera.x, from * camera.k + camera.y, 1, (to - from) * camera.k);
}

/** Draws the ties across the trees, over the cards that they cross. */
export function drawCross(brush: Brush, { active, clear }: Emphasis): void {
  const { context, colours, camera, scene } = brush;
  const near = camera.k >= CROSS_FROM;
  const [own, others]: [CrossPlace[], CrossPlace[]] = [[], []];
  for (const tie of scene.cross) {
    if (!mayShow(brush, tie)) continue;
    if (tie.from === active || tie.to === active) own.push(tie);
    else if (near && hasEndsInSight(brush, tie)) others.push(tie);
  }
  const draw = (ties: readonly CrossPlace[], colour: string, width: number) => {
    if (ties.length === 0) return;
    const routes = ties.map(({ from, to }) => routeCross(boxOf(scene, from), boxOf(scene, to)));
    context.strokeStyle = colour;
    context.fillStyle = colour;
    context.lineWidth = width;
    context.setLineDash([5 * Math.max(camera.k, 0.6), 4 * Math.max(camera.k, 0.6)]);
    inMap(brush, () => {
      for (const route of routes) traceRoute(context, route);
    });
    context.setLineDash([]);
    if (camera.k < ROUND_FROM) return;
    inMap(
      brush,
      () => {
        for (const route of routes) traceRoute(context, arrowHead(route));
      },
      'fill',
    );
  };
  context.globalAlpha = clear ? FADED : camera.k < ROUND_FROM ? 0.5 : 1;
  draw(others, colours['rule-strong'], Math.max(camera.k, 0.75));
  context.globalAlpha = 1;
  draw(own, colours.ink, Math.max(1.5 * camera.k, 1.25));
}

/** What only passes through says nothing here; farther away both ends have to be seen. */
function hasEndsInSight({ scene, sight, camera }: Brush, { from, to }: CrossPlace): boolean {
  const [a, b] = [meet(rectOf(scene, from), sight), meet(rectOf(scene, to), sight)];
  return camera.k < TITLES_FROM ? a && b : a || b;
}

function mayShow({ scene, sight }: Brush, { from, to }: CrossPlace): boolean {
  const [a, b] = [rectOf(scene, from), rectOf(scene, to)];
  const around = {
    left: Math.min(a.left, b.left) - REACH,
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right) + REACH,
    bottom: Math.max(a.bottom, b.bottom),
  };
  return meet(around, sight);
}

/** Traces in pixels of the map, and draws what was traced with lines whose width is that of the screen. */
function inMap(
  { context, camera }: Brush,
  trace: () => void,
  as: 'stroke' | 'fill' = 'stroke',
): void {
  context.save();
  context.translate(camera.x, camera.y);
  context.scale(camera.k, camera.k);
  context.beginPath();
  trace();
  context.restore();
  if (as === 'stroke') context.stroke();
  else context.fill();
}

function boxOf({ x, y, width, height }: Scene, place: number): Box {
  return {
    x: x[place] ?? 0,
    y: y[place] ?? 0,
    width: width[place] ?? 0,
    height: height[place] ?? 0,
  };
}
