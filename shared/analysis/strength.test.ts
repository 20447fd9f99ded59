import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dfQuad, quadraticEnergy, strengthsOf, type BipolarGraph } from './strength.ts';

type Edge = readonly [from: string, to: string];

function graph(
  base: Readonly<Record<string, number>>,
  attacks: readonly Edge[],
  supports: readonly Edge[],
): BipolarGraph {
  const ending = (edges: readonly Edge[]): ReadonlyMap<string, readonly string[]> =>
    new Map(
      [...Map.groupBy(edges, ([, to]) => to)].map(([to, all]) => [to, all.map(([from]) => from)]),
    );
  return {
    ids: Object.keys(base),
    base: new Map(Object.entries(base)),
    attackers: ending(attacks),
    supporters: ending(supports),
  };
}

/** The example of Rago et al. */
const RAGO = graph(
  { A1: 0.5, A2: 0.5, P1: 0.7, P2: 0.5, P3: 0.9, C1: 0.2, C2: 0.2, C3: 0.6, C4: 0.5 },
  [
    ['C1', 'A2'],
    ['C2', 'P2'],
    ['C3', 'P2'],
    ['C4', 'P2'],
  ],
  [
    ['P1', 'A1'],
    ['P2', 'A1'],
    ['P3', 'A2'],
  ],
);

describe('the strength of arguments', () => {
  it.each([
    ['P2', 0.08, 0.185874],
    ['A1', 0.862, 0.719852],
    ['A2', 0.85, 0.66443],
  ])('of %s is %f by DF-QuAD and %f by quadratic energy', (id, quad, energy) => {
    expect(strengthsOf(RAGO, dfQuad).get(id)).toBeCloseTo(quad, 6);
    expect(strengthsOf(RAGO, quadraticEnergy).get(id)).toBeCloseTo(energy, 6);
  });

  it.each([
    ['DF-QuAD', dfQuad],
    ['quadratic energy', quadraticEnergy],
  ])('is the base where nothing was said (%s)', (_name, semantics) => {
    expect(strengthsOf(graph({ a: 0.3 }, [], []), semantics).get('a')).toBe(0.3);
  });

  it('has no value on a circle, nor on what rests on one; the rest has', () => {
    const circular = graph(
      { a: 0.5, b: 0.5, c: 0.5, d: 0.5, e: 0.5, f: 0.5 },
      [
        ['a', 'b'],
        ['b', 'a'],
        ['b', 'c'],
        ['f', 'f'],
      ],
      [
        ['c', 'd'],
        ['e', 'a'],
      ],
    );
    const strengths = strengthsOf(circular, dfQuad);
    expect(
      [...strengths]
        .filter(([, value]) => value === null)
        .map(([id]) => id)
        .toSorted(),
    ).toEqual(['a', 'b', 'c', 'd', 'f']);
    expect(strengths.get('e')).toBe(0.5);
  });
});

const NODES = [...'abcdefg'];
// Only what comes later speaks about what comes earlier, so that nothing goes in circles.
const acyclic = fc
  .record({
    base: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 }),
    edges: fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.boolean()), { maxLength: 15 }),
  })
  .map(({ base, edges }) => {
    const joined = (wanted: boolean): readonly Edge[] =>
      edges
        .filter(([from, to, attacks]) => from > to && attacks === wanted)
        .map(([from, to]) => [NODES[from]!, NODES[to]!]);
    return { base: Object.fromEntries(NODES.map((id, n) => [id, base[n]!])), joined };
  });

describe.each([
  ['DF-QuAD', dfQuad],
  ['quadratic energy', quadraticEnergy],
])('any strength by %s', (_name, semantics) => {
  it('is from 0 to 1, and the order in which things are listed makes no difference', () => {
    fc.assert(
      fc.property(acyclic, ({ base, joined }) => {
        const one = graph(base, joined(true), joined(false));
        const other = { ...one, ids: one.ids.toReversed() };
        const strengths = strengthsOf(one, semantics);
        for (const [id, value] of strengths) {
          expect(value).toBeGreaterThanOrEqual(-1e-12);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
          expect(strengthsOf(other, semantics).get(id)).toBe(value);
        }
      }),
    );
  });

  it('never grows by one more attacker, nor falls by one more supporter', () => {
    fc.assert(
      fc.property(acyclic, fc.double({ min: 0, max: 1, noNaN: true }), ({ base, joined }, more) => {
        const value = (attacks: readonly Edge[], supports: readonly Edge[]): number =>
          strengthsOf(graph({ ...base, x: more }, attacks, supports), semantics).get('a')!;
        const before = value(joined(true), joined(false));
        expect(value([...joined(true), ['x', 'a']], joined(false))).toBeLessThanOrEqual(
          before + 1e-12,
        );
        expect(value(joined(true), [...joined(false), ['x', 'a']])).toBeGreaterThanOrEqual(
          before - 1e-12,
        );
      }),
    );
  });
});
