import fc from 'fast-check';
import type { Id } from '../../model/id.ts';
import { CARD_WIDTH } from '../measure.ts';
import type { MapGraph, MapNode, Size } from '../types.ts';

/** A card with what stands under it, for tests that need no workspace. */
export interface Card {
  readonly id: Id;
  readonly height: number;
  readonly children: readonly Card[];
}

/** Any trees of up to 30 cards of some heights, each with an id of its own. */
export function anyForest(heights = anyHeight()): fc.Arbitrary<readonly Card[]> {
  const line = fc.record({ height: heights, depth: fc.integer({ min: 0, max: 5 }) });
  return fc.array(line, { maxLength: 30 }).map((lines) => {
    const forest: Growing[] = [];
    const path: Growing[] = [];
    for (const [index, { height, depth }] of lines.entries()) {
      const card = { id: `e${index}`, height, children: [] };
      path.length = Math.min(depth, path.length);
      (path.at(-1)?.children ?? forest).push(card);
      path.push(card);
    }
    return forest;
  });
}

interface Growing extends Card {
  readonly children: Growing[];
}

/** The height of a card. */
export function anyHeight(): fc.Arbitrary<number> {
  return fc.integer({ min: 1, max: 200 });
}

/** Of a card so high that a few fill what a column of a map usually has. */
export function anyGreatHeight(): fc.Arbitrary<number> {
  return fc.integer({ min: 200, max: 3000 });
}

/** The trees in reading order. */
export function inOrder(forest: readonly Card[]): readonly Card[] {
  return forest.flatMap((card) => [card, ...inOrder(card.children)]);
}

/** The trees as a graph without ties across, and the sizes of their cards. */
export function graphOf(forest: readonly Card[]): {
  readonly graph: MapGraph;
  readonly sizes: ReadonlyMap<Id, Size>;
} {
  const nodes = new Map<Id, MapNode>();
  const sizes = new Map<Id, Size>();
  const enter = ({ id, height, children }: Card, parent: Id | null, depth: number): void => {
    const ids = children.map((child) => child.id);
    nodes.set(id, { id, kind: 'issue', parent, link: null, children: ids, depth, folded: 0 });
    sizes.set(id, { width: CARD_WIDTH, height });
    for (const child of children) enter(child, id, depth + 1);
  };
  for (const card of forest) enter(card, null, 0);
  return { graph: { nodes, roots: forest.map(({ id }) => id), crossLinks: [] }, sizes };
}

/** The trees with the cards that stand side by side under one parent, or under none (`null`), replaced. */
export function withChildren(
  forest: readonly Card[],
  parent: Id | null,
  replace: (cards: readonly Card[]) => readonly Card[],
): readonly Card[] {
  if (parent === null) return replace(forest);
  return forest.map((card) => ({
    ...card,
    children:
      card.id === parent ? replace(card.children) : withChildren(card.children, parent, replace),
  }));
}
