import { LEVEL_GAP } from '../../../../shared/map/spacing.ts';
import {
  arrowHead,
  PORT,
  routeCross,
  routeTree,
  traceRoute,
} from '../../../../shared/map/routes.ts';
import type { Box, Route } from '../../../../shared/map/types.ts';
import type { Brush, Emphasis } from './brush.ts';
import { FADED } from './brush.ts';
import { meet } from './culling.ts';
import { TITLES_FROM } from './levels.ts';
import type { CrossPlace, Scene } from './scene.ts';
import { rectOf } from './scene.ts';

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
  const { parents } = scene;
  for (let place = 0; place < parents.length; place += 1) {
    const parent = parents[place] ?? -1;
    if (parent < 0) continue;
    const [from, to] = [rectOf(scene, parent), rectOf(scene, place)];
    const around = {
      left: Math.min(from.left, to.left),
      top: Math.min(from.top, to.top),
      right: Math.max(from.right, to.right),
      bottom: Math.max(from.bottom, to.bottom),
    };
    if (meet(around, sight)) yield routeTree(boxOf(scene, parent), boxOf(scene, place));
  }
}

/** Farther away the lines are level and upright, a pixel wide: they cost next to nothing. */
function drawStraight({ context, camera, scene, sight }: Brush): void {
  const { x, y, width, height, parents } = scene;
  const lowest = new Float32Array(parents.length).fill(-Infinity);
  const port = (place: number): number =>
    (y[place] ?? 0) + Math.min(PORT, (height[place] ?? 0) / 2);
  for (let place = 0; place < parents.length; place += 1) {
    const parent = parents[place] ?? -1;
    if (parent < 0) continue;
    const turn = (x[parent] ?? 0) + (width[parent] ?? 0) + LEVEL_GAP / 2;
    const left = x[place] ?? 0;
    if (left < turn) continue;
    const at = port(place);
    lowest[parent] = Math.max(lowest[parent] ?? at, at);
    if (at < sight.top || at > sight.bottom || turn > sight.right || left < sight.left) continue;
    const start = turn * camera.k + camera.x;
    context.fillRect(start, at * camera.k + camera.y, left * camera.k + camera.x - start, 1);
  }
  for (let place = 0; place < parents.length; place += 1) {
    const end = lowest[place] ?? -Infinity;
    const start = port(place);
    if (end < sight.top || start > sight.bottom) continue;
    const right = (x[place] ?? 0) + (width[place] ?? 0);
    if (right + LEVEL_GAP < sight.left || right > sight.right) continue;
    const [from, to] = [Math.max(start, sight.top), Math.min(end, sight.bottom)];
    const trunk = (right + LEVEL_GAP / 2) * camera.k + camera.x;
    context.fillRect(trunk, from * camera.k + camera.y, 1, (to - from) * camera.k);
    context.fillRect(
      right * camera.k + camera.x,
      start * camera.k + camera.y,
      (LEVEL_GAP / 2) * camera.k,
      1,
    );
  }
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
