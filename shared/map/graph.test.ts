import { describe, expect, it } from 'vitest';
import { largeRows } from '../../scripts/fixtures/large.ts';
import { harbour } from '../documents/testing/fixture.ts';
import type { EntityOf, Link } from '../model/entities.ts';
import { testId } from '../model/testing/test-ids.ts';
import { stateFromRows, type WorkspaceState } from '../model/state.ts';
import type { LinkType } from '../model/vocabulary.ts';
import { buildGraph } from './graph.ts';
import type { MapGraph } from './types.ts';

const ALL = { folded: new Set<string>(), shown: null };
const MADE = { createdAt: '2024-05-06T08:00:00.000Z', createdBy: '' };

function issue(number: number): EntityOf<'issue'> {
  const worded = { label: `I${number}`, text: `Issue ${number}`, detail: '', tags: [], rank: 'a0' };
  const standing = { type: 'question', status: 'open', priority: 'normal' } as const;
  return { ...MADE, id: testId(number), ...worded, ...standing };
}

function tie(number: number, from: number, type: LinkType, to: number): Link {
  return {
    ...MADE,
    id: testId(0x100_0000 + number),
    type,
    from: testId(from),
    to: testId(to),
    rank: 'a0',
  };
}

/** Issues that are suggested by each other, from → to. */
function issues(count: number, ties: readonly (readonly [number, number])[]): WorkspaceState {
  return stateFromRows({
    issue: Array.from({ length: count }, (_, index) => issue(index + 1)),
    link: ties.map(([from, to], index) => tie(index, from, 'suggested-by', to)),
  });
}

const idsOf = ({ nodes }: MapGraph): readonly string[] => [...nodes.keys()].toSorted();

describe('the graph of the map', () => {
  it('has each element once, and each tie either in a tree or across', () => {
    const state = stateFromRows(largeRows({ elements: 2000 }));
    const { nodes, roots, crossLinks } = buildGraph(state, ALL);
    expect([...nodes.keys()].toSorted()).toEqual(
      [...state.kinds.entries()].map(([id]) => id).toSorted(),
    );
    const ofTrees = [...nodes.values()].flatMap(({ link }) => (link ? [link.id] : []));
    const across = crossLinks.map(({ link }) => link.id);
    expect([...ofTrees, ...across].toSorted()).toEqual(
      [...state.tables.link.values()].map(({ id }) => id).toSorted(),
    );
    expect(ofTrees.length + roots.length).toBe(nodes.size);
    for (const [id, { children, depth }] of nodes) {
      for (const child of children) {
        expect(nodes.get(child)).toMatchObject({ parent: id, depth: depth + 1 });
      }
    }
  });

  it('shows an element under the first place where it stands, and its other places as ties', () => {
    const b = harbour();
    const { nodes, crossLinks } = buildGraph(b.state, ALL);
    expect(nodes.get(b.of('A2'))?.parent).toBe(b.of('P1'));
    const ties = crossLinks.map(({ link }) => link.type);
    expect(ties).toContain('replaces');
    expect(ties).toContain('depends-on');
    expect(crossLinks).toContainEqual(
      expect.objectContaining({ from: b.of('A2'), to: b.of('P2') }),
    );
  });

  it('counts what is folded away, and leaves out the ties to it', () => {
    const b = harbour();
    const all = buildGraph(b.state, ALL);
    const folded = buildGraph(b.state, { ...ALL, folded: new Set([b.of('I1')]) });
    const top = folded.nodes.get(b.of('I1'));
    expect(top?.children).toEqual([]);
    expect(folded.nodes.size + (top?.folded ?? 0)).toBe(all.nodes.size);
    for (const { from, to } of folded.crossLinks) {
      expect(folded.nodes.has(from) && folded.nodes.has(to)).toBe(true);
    }
  });

  it('shows only what is asked for: one whose places are not shown begins a tree', () => {
    const b = harbour();
    const shown = new Set([b.of('P2'), b.of('A1'), b.of('A2'), b.of('I3')]);
    const { nodes, roots } = buildGraph(b.state, { ...ALL, shown });
    expect([...nodes.keys()].toSorted()).toEqual([...shown].toSorted());
    expect(roots).toEqual([b.of('P2'), b.of('I3')]);
    // Its first place is under P1, which is not shown.
    expect(nodes.get(b.of('A2'))?.parent).toBe(b.of('P2'));
  });

  it.each<[string, readonly (readonly [number, number])[]]>([
    [
      'under a root',
      [
        [2, 1],
        [3, 2],
        [2, 3],
      ],
    ],
    [
      'under nothing',
      [
        [1, 2],
        [2, 3],
        [3, 1],
      ],
    ],
    ['of one', [[1, 1]]],
  ])('loses nothing in a circle %s', (_, ties) => {
    const state = issues(3, ties);
    for (const shown of [null, new Set([1, 2, 3].map(testId))]) {
      const graph = buildGraph(state, { ...ALL, shown });
      expect(idsOf(graph)).toEqual([1, 2, 3].map(testId));
      const ofTrees = [...graph.nodes.values()].filter(({ link }) => link !== null);
      expect(ofTrees.length + graph.crossLinks.length).toBe(ties.length);
    }
  });

  it('is as deep as what it shows', () => {
    const depth = 10_000;
    const chain = Array.from({ length: depth - 1 }, (_, index) => [index + 2, index + 1] as const);
    const { nodes, roots } = buildGraph(issues(depth, chain), ALL);
    expect(roots).toEqual([testId(1)]);
    expect(nodes.get(testId(depth))?.depth).toBe(depth - 1);
  });
});
