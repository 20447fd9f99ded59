import type { Id } from '../model/id.ts';
import { chosenColumns, keptColumns } from './columns.ts';
import { COLUMN_GAP, LEVEL_GAP, LEVEL_STEP, TREE_GAP } from './spacing.ts';
import { Trees } from './trees.ts';
import type { Box, MapGraph, MapLayout, Point, Size } from './types.ts';

export interface LayoutOptions {
  /** Where a person put elements: each begins a block of its own, its upper left corner at this point. */
  readonly placed: ReadonlyMap<Id, Point>;
  /** The layout before, whose columns are kept; without it they are chosen anew. */
  readonly previous?: MapLayout;
}

/**
 * Sets out a map. Trees grow to the right: a card's x comes from its depth, and what stands under it begins
 * level with it, each below all that belongs to the one before. So no box depends on what comes later in
 * reading order: what is added pushes down what comes after it in its column, if anything, and moves nothing else.
 * A tree that has become deeper than its column moves the columns to its right, as a whole.
 * @param sizes of every node's card, none wider than `CARD_WIDTH`
 */
export function layoutMap(
  graph: MapGraph,
  sizes: ReadonlyMap<Id, Size>,
  { placed, previous }: LayoutOptions,
): MapLayout {
  const trees = new Trees(graph, sizes, placed);
  const blocks = graph.roots.filter((root) => !placed.has(root)).map((root) => trees.measure(root));
  const columns = previous ? keptColumns(blocks, previous.columns) : chosenColumns(blocks);
  const heights = new Map(blocks.map(({ root, height }) => [root, height]));
  const boxes = new Map<Id, Box>();
  let x = 0;
  for (const column of columns) {
    let y = 0;
    for (const root of column.roots) {
      trees.place(root, { x, y }, boxes);
      y += (heights.get(root) ?? 0) + TREE_GAP;
    }
    x += column.levels * LEVEL_STEP - LEVEL_GAP + COLUMN_GAP;
  }
  for (const [id, point] of placed) if (graph.nodes.has(id)) trees.place(id, point, boxes);
  return { boxes, bounds: boundsOf(boxes.values()), columns };
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
