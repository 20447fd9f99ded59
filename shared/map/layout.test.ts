import { describe, expect, it } from 'vitest';
import { layoutMap } from './layout.ts';
import { CARD_WIDTH } from './measure.ts';
import { COLUMN_GAP, LEVEL_STEP, LIST_DROP, TREE_GAP } from './spacing.ts';
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
      { parent: null, roots: ['a'], width: CARD_WIDTH },
      { parent: null, roots: ['b'], width: CARD_WIDTH },
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
      columns: [{ parent: null, roots: ['a', 'b'], width: CARD_WIDTH }],
    });
    expect(boxes.get('b')?.y).toBe(50 + TREE_GAP);
  });
});

describe('a list that is much longer than a window is high', () => {
  const root = { ...alone('root'), children: many };

  it('stands in columns of much the same height, so that all of it has the shape of a window', () => {
    const { bounds, boxes, columns } = laid([root]);
    expect(bounds.width / bounds.height).toBeGreaterThan(1.2);
    expect(bounds.width / bounds.height).toBeLessThan(2);
    const lists = columns.filter(({ parent }) => parent === 'root');
    expect(lists.flatMap(({ roots }) => roots)).toEqual(many.map(({ id }) => id));
    const lengths = lists.map(({ roots }) => roots.length);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(lists.length);
    expect(boxes.get('e0')).toMatchObject({ x: LEVEL_STEP, y: LIST_DROP });
  });

  it('moves only what comes after in its column when one is added', () => {
    const before = laid([root]);
    const after = laid([{ ...root, children: many.toSpliced(3, 0, alone('new')) }], before);
    const column = before.columns.find(({ roots }) => roots.includes('e3'))?.roots ?? [];
    for (const [id, box] of before.boxes) {
      const pushed = column.includes(id) && column.indexOf(id) >= 3 ? 112 : 0;
      expect(after.boxes.get(id)).toEqual({ ...box, y: box.y + pushed });
    }
  });

  it('divides what stands deeper where a branch of it is a long list itself', () => {
    const branches = Array.from({ length: 5 }, (_, branch) => ({
      ...alone(`b${branch}`),
      children: Array.from({ length: 200 }, (__, index) => alone(`b${branch}-${index}`)),
    }));
    const { bounds, columns } = laid([{ ...alone('root'), children: branches }]);
    expect(bounds.width / bounds.height).toBeLessThan(2);
    expect(bounds.width / bounds.height).toBeGreaterThan(0.8);
    expect(new Set(columns.map(({ parent }) => parent)).size).toBeGreaterThan(2);
  });

  it('is one line below the other where that can be looked over', () => {
    const few = { ...alone('root'), children: many.slice(0, 40) };
    expect(laid([few]).columns).toHaveLength(1);
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
