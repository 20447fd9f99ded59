import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCircle, reachable, shortestCircle, stronglyConnected } from './graph.ts';

const NODES = [...'abcdefgh'];
const graphs = fc
  .array(fc.tuple(fc.constantFrom(...NODES), fc.constantFrom(...NODES)), { maxLength: 20 })
  .map((edges) => (node: string) => edges.filter(([from]) => from === node).map(([, to]) => to));

describe('the strongly connected parts of a graph', () => {
  it('hold every node once, with exactly those that it reaches and that reach it', () => {
    fc.assert(
      fc.property(graphs, (next) => {
        const parts = stronglyConnected(NODES, next);
        expect(parts.flat().toSorted()).toEqual(NODES);
        for (const part of parts) {
          for (const node of part) {
            const mutual = reachable(node, next).filter((other) =>
              reachable(other, next).includes(node),
            );
            expect([...new Set([node, ...mutual])].toSorted()).toEqual(part.toSorted());
          }
        }
      }),
    );
  });

  it('come after the parts to which they lead', () => {
    fc.assert(
      fc.property(graphs, (next) => {
        const parts = stronglyConnected(NODES, next);
        const place = (node: string) => parts.findIndex((part) => part.includes(node));
        for (const node of NODES) {
          for (const other of next(node)) expect(place(other)).toBeLessThanOrEqual(place(node));
        }
      }),
    );
  });

  it('keep the order given where nothing leads anywhere', () => {
    expect(stronglyConnected(NODES, () => []).flat()).toEqual(NODES);
  });

  it('are found in a chain of twenty thousand', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => String(index));
    const next = (node: string) => (node === '19999' ? [] : [String(Number(node) + 1)]);
    expect(stronglyConnected(chain, next)[0]).toEqual(['19999']);
  });
});

describe('a shortest circle', () => {
  it('begins at its node, follows the graph, and closes; there is one where a part is a circle', () => {
    fc.assert(
      fc.property(graphs, (next) => {
        for (const part of stronglyConnected(NODES, next)) {
          const path = shortestCircle(part[0]!, next);
          expect(path.length > 0).toBe(isCircle(part, next));
          for (const [index, node] of path.entries()) {
            expect(next(node)).toContain(path[(index + 1) % path.length]);
          }
        }
      }),
    );
  });
});
