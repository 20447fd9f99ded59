import type { Id } from '../model/id.ts';
import { layoutForest } from './forest-layout.ts';
import { CARD_WIDTH } from './measure.ts';
import { columnsById, columnsByPlace, orderOf, putIn } from './order.ts';
import type { Box, MapGraph, MapLayout, Point, Size } from './types.ts';

/** What a layout keeps to. */
export interface LayoutOptions {
  /** Where a person put elements: each begins a block of its own, its upper left corner at this point. */
  readonly placed: ReadonlyMap<Id, Point>;
  /** The layout before, whose columns are kept; without it they are chosen anew. */
  readonly previous?: MapLayout;
}

/**
 * Sets out a map as `layoutForest` does.
 * @param sizes of every node's card, none wider than `CARD_WIDTH`
 */
export function layoutMap(
  graph: MapGraph,
  sizes: ReadonlyMap<Id, Size>,
  { placed, previous }: LayoutOptions,
): MapLayout {
  const order = orderOf(graph);
  const sizeOf = (id: Id): Size => sizes.get(id) ?? { width: CARD_WIDTH, height: 0 };
  const { x, y, columns } = layoutForest(
    {
      parents: order.parents,
      heights: Float32Array.from(order.ids, (id) => sizeOf(id).height),
      put: putIn(order, placed),
    },
    previous ? columnsByPlace(previous.columns, order) : null,
  );
  const boxes = new Map<Id, Box>();
  for (const [place, id] of order.ids.entries()) {
    boxes.set(id, { ...sizeOf(id), x: x[place] ?? 0, y: y[place] ?? 0 });
  }
  return {
    boxes,
    bounds: boundsOf(boxes.values()),
    columns: columnsById(columns, order, previous?.columns ?? []),
  };
}

/** The smallest box that holds all of them; of no size, at 0, 0, when there are none. */
export function boundsOf(boxes: Iterable<Box>): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  return left === Infinity
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top };
}
