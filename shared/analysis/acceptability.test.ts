import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  groundedLabels,
  MOST_IN_CIRCLES,
  preferredExtensions,
  type AttackGraph,
} from './acceptability.ts';

/** A graph from attacks such as `a→b`. */
function attacks(...edges: readonly string[]): AttackGraph {
  const pairs = edges.map((edge) => edge.split('→') as [string, string]);
  return {
    ids: [...new Set(pairs.flat())].toSorted(),
    attackers: new Map(
      [...Map.groupBy(pairs, ([, to]) => to)].map(([to, all]) => [to, all.map(([from]) => from)]),
    ),
  };
}

const grounded = (graph: AttackGraph): readonly string[] =>
  [...groundedLabels(graph)].filter(([, label]) => label === 'accepted').map(([id]) => id);

const found = (graph: AttackGraph): readonly string[] =>
  (preferredExtensions(graph) ?? []).map((one) => one.join('')).toSorted();

describe('grounded and preferred extensions', () => {
  it.each([
    ['a chain', ['1→2', '2→3'], '13', ['13']],
    ['two that attack each other', ['1→2', '2→1'], '', ['1', '2']],
    ['three in a circle', ['1→2', '2→3', '3→1'], '', ['']],
    [
      'circles that hang together',
      ['a→b', 'c→b', 'c→d', 'd→c', 'd→e', 'e→g', 'g→f', 'f→e'],
      'a',
      ['ac', 'adg'],
    ],
    ['one that attacks itself', ['a→a', 'a→b'], '', ['']],
  ])('of %s', (_name, edges, expected, preferred) => {
    const graph = attacks(...edges);
    expect(grounded(graph).join('')).toBe(expected);
    expect(found(graph)).toEqual(preferred);
  });

  it('say what is rejected and what is undecided', () => {
    const labels = groundedLabels(attacks('1→2', '2→3', '4→5', '5→4'));
    expect([...labels.values()]).toEqual([
      'accepted',
      'rejected',
      'accepted',
      'undecided',
      'undecided',
    ]);
  });

  it('are as Dung defines them, in any graph of six', () => {
    const ids = [...'abcdef'];
    const edge = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 12 }), (edges) => {
        const attackersOf = (id: string) =>
          edges.filter(([, to]) => to === id).map(([from]) => from);
        const graph = { ids, attackers: new Map(ids.map((id) => [id, attackersOf(id)])) };
        const sets = Array.from({ length: 64 }, (_, bits) =>
          ids.filter((_id, place) => (bits >> place) & 1),
        );
        const defends = (set: readonly string[], id: string) =>
          attackersOf(id).every((attacker) =>
            attackersOf(attacker).some((defender) => set.includes(defender)),
          );
        const admissible = sets.filter((set) =>
          set.every(
            (id) => !attackersOf(id).some((other) => set.includes(other)) && defends(set, id),
          ),
        );
        const largest = admissible.filter(
          (set) =>
            !admissible.some(
              (other) => other.length > set.length && set.every((id) => other.includes(id)),
            ),
        );
        expect(found(graph)).toEqual(largest.map((set) => set.join('')).toSorted());
        const complete = admissible.filter((set) =>
          ids.every((id) => set.includes(id) || !defends(set, id)),
        );
        const smallest = complete.toSorted((a, b) => a.length - b.length)[0]!;
        expect(grounded(graph)).toEqual(smallest);
      }),
    );
  });
});

const ring = (length: number, prefix = 'r'): readonly string[] =>
  Array.from({ length }, (_, n) => `${prefix}${n}→${prefix}${(n + 1) % length}`);

describe('what would take too long', () => {
  it('is exact up to its bound', () => {
    const graph = attacks(...ring(MOST_IN_CIRCLES));
    expect(preferredExtensions(graph)).toHaveLength(2);
  });

  it('is not computed beyond it, and says so at once', () => {
    expect(preferredExtensions(attacks(...ring(MOST_IN_CIRCLES + 1)))).toBeNull();
    const pairs = Array.from({ length: 40 }, (_, n) => ring(2, `p${n}.`)).flat();
    expect(preferredExtensions(attacks(...pairs))).toBeNull();
  });

  it('is computed where circles are small and apart, and chains are long', () => {
    const chain = Array.from({ length: 400 }, (_, n) => `c${n}→c${n + 1}`);
    const graph = attacks(...ring(2, 'a'), ...ring(3, 'b'), 'a0→c0', ...chain);
    expect(preferredExtensions(graph)?.map((one) => one.length)).toEqual([201, 202]);
  });
});
