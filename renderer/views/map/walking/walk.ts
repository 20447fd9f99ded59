import type { MapGraph, MapNode } from '../../../../shared/map/types.ts';
import type { Id } from '../../../../shared/model/id.ts';

/** A step through the map: along a branch, among what stands at the same depth, or to an end. */
export type Step = 'parent' | 'child' | 'previous' | 'next' | 'first' | 'last';

/**
 * Where a step leads. Previous and next go among siblings, then on to the neighbouring branch at the same
 * depth, and into the neighbouring tree as near to that depth as it reaches.
 * @returns `null` at the edge of the map
 */
export function stepFrom(graph: MapGraph, from: Id, step: Step): Id | null {
  const node = graph.nodes.get(from);
  if (!node) return null;
  switch (step) {
    case 'parent':
      return node.parent;
    case 'child':
      return node.children[0] ?? null;
    case 'previous':
      return beside(graph, node, -1);
    case 'next':
      return beside(graph, node, 1);
    case 'first':
      return graph.roots[0] ?? null;
    case 'last':
      return [...graph.nodes.keys()].at(-1) ?? null;
  }
}

type Way = 1 | -1;

function beside(graph: MapGraph, node: MapNode, way: Way): Id | null {
  let below = node;
  // Up from the node to the first place from which something stands on that side, and down again there.
  for (let rise = 0; ; rise += 1) {
    const siblings = childrenOf(graph, below.parent);
    for (let at = siblings.indexOf(below.id) + way; ; at += way) {
      const sibling = siblings[at];
      if (sibling === undefined) break;
      const reached = sink(graph, sibling, rise, way);
      if (reached !== null && (reached.isDeepEnough || below.parent === null)) return reached.id;
    }
    const parent = below.parent === null ? undefined : graph.nodes.get(below.parent);
    if (!parent) return null;
    below = parent;
  }
}

/** The first node so many levels below one, seen from a side; or else the deepest that there is. */
function sink(
  graph: MapGraph,
  from: Id,
  levels: number,
  way: Way,
): { readonly id: Id; readonly isDeepEnough: boolean } | null {
  let deepest: { readonly id: Id; readonly down: number } | null = null;
  const waiting: { readonly id: Id; readonly down: number }[] = [{ id: from, down: 0 }];
  for (let now = waiting.pop(); now; now = waiting.pop()) {
    if (now.down === levels) return { id: now.id, isDeepEnough: true };
    if (!deepest || now.down > deepest.down) deepest = now;
    const { down } = now;
    const children = childrenOf(graph, now.id);
    const inTurn = way === 1 ? children.toReversed() : children;
    for (const id of inTurn) waiting.push({ id, down: down + 1 });
  }
  return deepest && { id: deepest.id, isDeepEnough: false };
}

function childrenOf(graph: MapGraph, parent: Id | null): readonly Id[] {
  return parent === null ? graph.roots : (graph.nodes.get(parent)?.children ?? []);
}
