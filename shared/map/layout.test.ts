import { describe, expect, it } from 'vitest';
import { layoutMap } from './layout.ts';
import { CARD_WIDTH } from './measure.ts';
import { COLUMN_GAP, TREE_GAP } from './spacing.ts';
import { graphOf, type Card } from './testing/forest.ts';
import type { MapLayout } from './types.ts';

function alone(id: string, height = 100): Card {
  return { id, height, children: [] };
}

function laid(forest: readonly Card[], previous?: MapLayout): MapLayout {
  const { graph, sizes } = graphOf(forest);
  const placed = new Map<string, never>();
  return layoutMap(graph, sizes, previous ? { placed, previous } : { placed });
}

const many = Array.from({ length: 1000 }, (_, index) => alone(`e${index}`));

describe('the columns of a layout', () => {
  it('give a map of many trees the shape of a window', () => {
    const { bounds, columns } = laid(many);
    expect(bounds.width / bounds.height).toBeGreaterThan(1.2);
    expect(bounds.width / bounds.height).toBeLessThan(2);
    expect(columns.flatMap(({ roots }) => roots)).toEqual(many.map(({ id }) => id));
  });

  it('are kept while the map is worked on: a new tree comes to the one before it', () => {
    const before = laid(many);
    const last = before.columns[0]?.roots.at(-1);
    const at = many.findIndex(({ id }) => id === last) + 1;
    const after = laid(many.toSpliced(at, 0, alone('new')), before);
    expect(after.columns[0]?.roots.at(-1)).toBe('new');
    for (const [id, box] of before.boxes) expect(after.boxes.get(id)).toEqual(box);
  });

  it('stay as wide as they were when what made them wide is folded', () => {
    const deep = { ...alone('e0'), children: [alone('below')] };
    const before = laid([deep, ...many.slice(1)]);
    const after = laid(many, before);
    expect(after.boxes.get('e999')).toEqual(before.boxes.get('e999'));
    expect(laid(many).boxes.get('e999')).not.toEqual(before.boxes.get('e999'));
  });

  it('move as a whole when one to the left becomes wider', () => {
    const before = laid([alone('a'), alone('b')]);
    const columns = [
      { roots: ['a'], levels: 1 },
      { roots: ['b'], levels: 1 },
    ];
    const side = laid([alone('a'), alone('b')], { ...before, columns });
    expect(side.boxes.get('b')).toMatchObject({ x: CARD_WIDTH + COLUMN_GAP, y: 0 });
    const wider = laid([{ ...alone('a'), children: [alone('c')] }, alone('b')], side);
    expect(wider.boxes.get('b')?.y).toBe(0);
    expect(wider.boxes.get('b')?.x).toBeGreaterThan(side.boxes.get('b')?.x ?? 0);
  });

  it('leave room between trees', () => {
    const { boxes } = laid([alone('a', 50), alone('b', 50)], {
      ...laid([]),
      columns: [{ roots: ['a', 'b'], levels: 1 }],
    });
    expect(boxes.get('b')?.y).toBe(50 + TREE_GAP);
  });
});

describe('a layout', () => {
  it('goes as deep as the map, however deep', () => {
    const nodes = new Map(
      Array.from({ length: 10_000 }, (_, depth) => [
        `e${depth}`,
        {
          id: `e${depth}`,
          kind: 'issue' as const,
          parent: depth === 0 ? null : `e${depth - 1}`,
          link: null,
          children: depth === 9999 ? [] : [`e${depth + 1}`],
          depth,
          folded: 0,
        },
      ]),
    );
    const graph = { nodes, roots: ['e0'], crossLinks: [] };
    const sizes = new Map([...nodes.keys()].map((id) => [id, { width: CARD_WIDTH, height: 60 }]));
    expect(layoutMap(graph, sizes, { placed: new Map() }).boxes.size).toBe(10_000);
  });

  it('can be made by a worker: what goes in and out can be cloned', () => {
    const { graph, sizes } = graphOf([{ ...alone('a'), children: [alone('b')] }]);
    const options = { placed: new Map([['b', { x: 5, y: 6 }]]) };
    const [there, with_, by] = structuredClone([graph, sizes, options] as const);
    expect(structuredClone(layoutMap(there, with_, by))).toEqual(layoutMap(graph, sizes, options));
  });
});
