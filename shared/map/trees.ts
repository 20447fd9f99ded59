import type { Id } from '../model/id.ts';
import { CARD_WIDTH } from './measure.ts';
import { CARD_GAP, LEVEL_STEP } from './spacing.ts';
import type { Box, MapGraph, MapNode, Point, Size } from './types.ts';

/** How much room a tree takes. */
export interface Block {
  readonly root: Id;
  /** Cards side by side at its deepest. */
  readonly levels: number;
  readonly height: number;
}

/** A card whose children are being set. */
interface Standing {
  readonly node: MapNode;
  readonly y: number;
  /** Which child comes next, and where. */
  next: number;
  nextY: number;
  /** The lowest edge of the card and of all under it so far. */
  bottom: number;
}

const NO_SIZE: Size = { width: CARD_WIDTH, height: 0 };

/** Sets trees, each without what a person placed elsewhere. */
export class Trees {
  readonly #graph: MapGraph;
  readonly #sizes: ReadonlyMap<Id, Size>;
  readonly #placed: ReadonlyMap<Id, Point>;

  constructor(graph: MapGraph, sizes: ReadonlyMap<Id, Size>, placed: ReadonlyMap<Id, Point>) {
    this.#graph = graph;
    this.#sizes = sizes;
    this.#placed = placed;
  }

  /** How much room the tree under an element takes. */
  measure(root: Id): Block {
    let levels = 0;
    const height = this.#walk(root, (_node, level) => {
      levels = Math.max(levels, level + 1);
    });
    return { root, levels, height };
  }

  /** Adds the boxes of the tree under an element, whose own begins at a point. */
  place(root: Id, { x, y }: Point, boxes: Map<Id, Box>): void {
    this.#walk(root, ({ id }, level, down, { width, height }) => {
      boxes.set(id, { x: x + level * LEVEL_STEP, y: y + down, width, height });
    });
  }

  /** Visits a tree in reading order. Returns its height. */
  #walk(root: Id, visit: (node: MapNode, level: number, y: number, size: Size) => void): number {
    const stack: Standing[] = [];
    const stand = (id: Id, y: number): void => {
      const node = this.#graph.nodes.get(id) as MapNode;
      const size = this.#sizes.get(id) ?? NO_SIZE;
      visit(node, stack.length, y, size);
      stack.push({ node, y, next: 0, nextY: y, bottom: y + size.height });
    };
    stand(root, 0);
    let bottom = 0;
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const child = top.node.children[top.next];
      if (child !== undefined) {
        top.next += 1;
        if (!this.#placed.has(child)) stand(child, top.nextY);
        continue;
      }
      stack.pop();
      ({ bottom } = top);
      const over = stack.at(-1);
      if (!over) continue;
      over.bottom = Math.max(over.bottom, bottom);
      over.nextY = bottom + CARD_GAP;
    }
    return bottom;
  }
}
