import { TOP, type BlockColumn } from '../../../../shared/map/forest.ts';
import type { Order } from '../../../../shared/map/order.ts';
import type { CrossLink, MapGraph } from '../../../../shared/map/types.ts';
import { SIGNS, signInPlace } from '../../../../shared/model/signs.ts';
import { keysOf } from '../../../components/records.ts';
import type { Rect } from './camera.ts';

/** Where everything stands, in the graph's order: columns of numbers, which are gone through in no time. */
export interface Places {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly width: Float32Array;
  readonly height: Float32Array;
}

/** A tie across the trees, by the places of its ends. */
export interface CrossPlace {
  readonly tie: CrossLink;
  readonly from: number;
  readonly to: number;
}

/** Where everything stands, as it was set out. */
export interface SetOut extends Places {
  /** The columns of trees and of long lists, those of one parent from the left. */
  readonly columns: readonly BlockColumn[];
}

/** In `Scene.after`: the first card in the columns of a list, and one that stands in none. */
const FIRST_IN_LIST = -1;
/** In `Scene.after`: a card that stands in no long list. */
export const IN_NO_LIST = -2;

/** All that is drawn, but for what is written on the cards. Elements are named by their place in `ids`. */
export interface Scene extends SetOut, Order {
  readonly graph: MapGraph;
  /** What comes before each in the columns of a long list; `FIRST_IN_LIST` or `IN_NO_LIST` where nothing does. */
  readonly after: Int32Array;
  /** The sign of each, as its place in `SIGN_KINDS`. */
  readonly signs: Uint8Array;
  /** The last of the branch of each: a branch is a run in reading order. */
  readonly ends: Int32Array;
  readonly cross: readonly CrossPlace[];
  readonly bounds: Rect;
}

/** The signs that a card can have, in the order by which `Scene.signs` names them. */
export const SIGN_KINDS = keysOf(SIGNS);

/** What is the same wherever things stand: it is made once for a graph. */
export function sceneOf(graph: MapGraph, order: Order, setOut: SetOut): Scene {
  const { ids, placeOf, parents } = order;
  const signs = new Uint8Array(ids.length);
  const ends = new Int32Array(ids.length);
  let at = 0;
  for (const { kind, link } of graph.nodes.values()) {
    signs[at] = SIGN_KINDS.indexOf(signInPlace(kind, link?.type ?? null));
    ends[at] = at;
    at += 1;
  }
  for (let place = ids.length - 1; place >= 0; place -= 1) {
    const parent = parents[place] ?? TOP;
    if (parent >= 0) ends[parent] = Math.max(ends[parent] ?? 0, ends[place] ?? 0);
  }
  const cross = graph.crossLinks.flatMap((tie): CrossPlace[] => {
    const [from, to] = [placeOf.get(tie.from), placeOf.get(tie.to)];
    return from === undefined || to === undefined ? [] : [{ tie, from, to }];
  });
  const { x, y, width, height, columns } = setOut;
  const after = afterIn(columns, ids.length);
  const bounds = boundsOf(setOut);
  return {
    ids,
    placeOf,
    parents,
    x,
    y,
    width,
    height,
    columns,
    graph,
    signs,
    ends,
    cross,
    after,
    bounds,
  };
}

function afterIn(columns: readonly BlockColumn[], count: number): Int32Array {
  const after = new Int32Array(count).fill(IN_NO_LIST);
  let [list, last] = [TOP, FIRST_IN_LIST];
  for (const { parent, roots } of columns) {
    if (parent === TOP) continue;
    if (parent !== list) [list, last] = [parent, FIRST_IN_LIST];
    for (const root of roots) {
      after[root] = last;
      last = root;
    }
  }
  return after;
}

/** The same scene with everything somewhere else. */
export function movedTo(scene: Scene, x: Float32Array, y: Float32Array): Scene {
  return { ...scene, x, y };
}

/** The rectangle of a card. */
export function rectOf({ x, y, width, height }: Places, place: number): Rect {
  const left = x[place] ?? 0;
  const top = y[place] ?? 0;
  return { left, top, right: left + (width[place] ?? 0), bottom: top + (height[place] ?? 0) };
}

/** The rectangle around a branch: an element and all that shows under it. */
export function branchRect(scene: Scene, place: number): Rect {
  return around(scene, place, scene.ends[place] ?? place);
}

function boundsOf(places: Places): Rect {
  return places.x.length === 0
    ? { left: 0, top: 0, right: 0, bottom: 0 }
    : around(places, 0, places.x.length - 1);
}

function around({ x, y, width, height }: Places, first: number, last: number): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let place = first; place <= last; place += 1) {
    const [startX, startY] = [x[place] ?? 0, y[place] ?? 0];
    left = Math.min(left, startX);
    top = Math.min(top, startY);
    right = Math.max(right, startX + (width[place] ?? 0));
    bottom = Math.max(bottom, startY + (height[place] ?? 0));
  }
  return { left, top, right, bottom };
}
