import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Id } from '../model/id.ts';
import { layoutMap } from './layout.ts';
import { LEVEL_STEP, LIST_DROP } from './spacing.ts';
import {
  anyForest,
  anyGreatHeight,
  anyHeight,
  graphOf,
  inOrder,
  withChildren,
  type Card,
} from './testing/forest.ts';
import type { Box, MapLayout, Point } from './types.ts';

const NOWHERE: ReadonlyMap<Id, Point> = new Map();

function laid(
  forest: readonly Card[],
  previous?: MapLayout,
  placed: ReadonlyMap<Id, Point> = NOWHERE,
): MapLayout {
  const { graph, sizes } = graphOf(forest);
  return layoutMap(graph, sizes, previous ? { placed, previous } : { placed });
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function expectApart(boxes: readonly Box[]): void {
  for (const [index, box] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
  }
}

/** One change to trees: the trees after it, and the first card in reading order that it touches. */
interface Edit {
  readonly forest: readonly Card[];
  readonly first: number;
  readonly adds: boolean;
}

/** Where a card stands: under which, as which of its children, and as which of all in reading order. */
function placeOf(
  forest: readonly Card[],
  id: Id,
): { parent: Id | null; at: number; index: number } {
  const all = inOrder(forest);
  const parent = all.find(({ children }) => children.some((child) => child.id === id)) ?? null;
  const siblings = parent ? parent.children : forest;
  return {
    parent: parent?.id ?? null,
    at: siblings.findIndex((card) => card.id === id),
    index: all.findIndex((card) => card.id === id),
  };
}

const edits: Readonly<
  Record<string, (forest: readonly Card[], target: Card, height: number) => Edit>
> = {
  'add under': (forest, { id }, height) => {
    const after = withChildren(forest, id, (cards) => [
      ...cards,
      { id: 'new', height, children: [] },
    ]);
    return { forest: after, first: placeOf(after, 'new').index, adds: true };
  },
  'add before': (forest, { id }, height) => {
    const { parent, at, index } = placeOf(forest, id);
    const added = { id: 'new', height, children: [] };
    const after = withChildren(forest, parent, (cards) => cards.toSpliced(at, 0, added));
    return { forest: after, first: index, adds: true };
  },
  remove: (forest, { id }) => {
    const { parent, at, index } = placeOf(forest, id);
    const after = withChildren(forest, parent, (cards) => cards.toSpliced(at, 1));
    return { forest: after, first: index, adds: false };
  },
  reword: (forest, target, height) => {
    const { parent, at, index } = placeOf(forest, target.id);
    const after = withChildren(forest, parent, (cards) => cards.with(at, { ...target, height }));
    return { forest: after, first: index, adds: false };
  },
  fold: (forest, { id }) => ({
    forest: withChildren(forest, id, () => []),
    first: placeOf(forest, id).index + 1,
    adds: false,
  }),
};

function anyTreeAndCard(height = anyHeight()) {
  return anyForest(height)
    .filter((forest) => forest.length > 0)
    .chain((forest) =>
      fc.record({ forest: fc.constant(forest), target: fc.constantFrom(...inOrder(forest)) }),
    );
}

/** Cards as high as they are, and so high that what stands under them is a long list. */
const heights = [
  ['short lists', anyHeight()],
  ['long lists', anyGreatHeight()],
] as const;

describe('the layout', () => {
  it('sets no card over another, each to the right of what it stands under, siblings in order', () => {
    fc.assert(
      fc.property(anyForest(), (forest) => {
        const { boxes, bounds } = laid(forest);
        const cards = inOrder(forest);
        expect(boxes.size).toBe(cards.length);
        expectApart([...boxes.values()]);
        for (const { id, children } of cards) {
          const box = boxes.get(id)!;
          expect(box.x).toBeGreaterThanOrEqual(bounds.x);
          expect(box.y + box.height).toBeLessThanOrEqual(bounds.y + bounds.height);
          const below = children.map((child) => boxes.get(child.id)!);
          if (below[0]) expect(below[0].y).toBe(box.y);
          for (const child of below) expect(child.x).toBe(box.x + LEVEL_STEP);
          expect(below.map(({ y }) => y)).toEqual(
            below.map(({ y }) => y).toSorted((a, b) => a - b),
          );
        }
      }),
    );
  });

  it.each(heights)(
    'has one list after the other, each card below or right of the last: %s',
    (_, height) => {
      fc.assert(
        fc.property(anyForest(height), (forest) => {
          const { boxes, columns } = laid(forest);
          const cards = inOrder(forest);
          expect(boxes.size).toBe(cards.length);
          expectApart([...boxes.values()]);
          for (const { id, children } of cards) {
            const box = boxes.get(id)!;
            const below = children.map((child) => boxes.get(child.id)!);
            const inList = columns.filter(({ parent }) => parent === id);
            expect([0, children.length]).toContain(inList.flatMap(({ roots }) => roots).length);
            expect(inList).not.toHaveLength(1);
            for (const [index, child] of below.entries()) {
              expect(child.x).toBeGreaterThanOrEqual(box.x + LEVEL_STEP);
              expect(child.y).toBeGreaterThanOrEqual(box.y + (inList.length > 0 ? LIST_DROP : 0));
              const last = below[index - 1];
              if (last?.x === child.x) expect(child.y).toBeGreaterThan(last.y);
              else if (last) expect(child.x).toBeGreaterThan(last.x);
            }
          }
        }),
      );
    },
  );

  const editsAtHeights = heights.flatMap(([name, height]) =>
    Object.keys(edits).map((edit) => [edit, name, height] as const),
  );
  it.each(editsAtHeights)(
    'keeps all that comes before in reading order: %s, %s',
    (name, _, height) => {
      fc.assert(
        fc.property(anyTreeAndCard(height), height, ({ forest, target }, added) => {
          const before = laid(forest);
          const edit = edits[name]!(forest, target, added);
          const after = laid(edit.forest, before);
          const order = inOrder(edit.forest);
          expectApart([...after.boxes.values()]);
          for (const [index, { id }] of order.entries()) {
            const was = before.boxes.get(id);
            const is = after.boxes.get(id)!;
            if (!was) continue;
            if (index < edit.first) expect(is).toEqual(was);
            if (!edit.adds) continue;
            expect(is.y).toBeGreaterThanOrEqual(was.y);
            expect(is.x).toBeGreaterThanOrEqual(was.x);
          }
        }),
      );
    },
  );

  it.each(heights)(
    'moves what comes after an added card only where it is pushed: %s',
    (_, height) => {
      fc.assert(
        fc.property(anyTreeAndCard(height), height, ({ forest, target }, added) => {
          const before = laid(forest);
          const { forest: more } = edits['add under']!(forest, target, added);
          const after = laid(more, before);
          // By as much as it takes to make room for the card and its gap, and no more.
          for (const [id, { y }] of before.boxes) {
            expect(after.boxes.get(id)!.y - y).toBeLessThanOrEqual(added + 12);
          }
        }),
      );
    },
  );

  it.each(heights)('is as it was when what was folded is unfolded: %s', (_, height) => {
    fc.assert(
      fc.property(anyTreeAndCard(height), ({ forest, target }) => {
        const before = laid(forest);
        const folded = laid(
          withChildren(forest, target.id, () => []),
          before,
        );
        expect(laid(forest, folded).boxes).toEqual(before.boxes);
      }),
    );
  });

  it('has a placed card stand where it was put with its branch, and moves nothing else for it', () => {
    fc.assert(
      fc.property(
        anyTreeAndCard(),
        fc.record({ x: fc.integer(), y: fc.integer() }),
        ({ forest, target }, point) => {
          const placed = new Map([[target.id, point]]);
          const { parent, at } = placeOf(forest, target.id);
          const without = withChildren(forest, parent, (cards) => cards.toSpliced(at, 1));
          const base = laid(without);
          const { boxes } = laid(forest, base, placed);
          expect(boxes.get(target.id)).toMatchObject(point);
          for (const [id, box] of base.boxes) expect(boxes.get(id)).toEqual(box);
          const alone = laid([target]);
          for (const [id, { x, y }] of alone.boxes) {
            expect(boxes.get(id)).toMatchObject({ x: x + point.x, y: y + point.y });
          }
        },
      ),
    );
  });

  it.each(heights)('is the same for the same trees: %s', (_, height) => {
    fc.assert(
      fc.property(anyForest(height), (forest) => {
        const once = laid(forest);
        expect(laid(forest)).toEqual(once);
        expect(laid(forest, once)).toEqual(once);
      }),
    );
  });
});
