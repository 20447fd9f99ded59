import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MapGraph } from '../../../../shared/map/types.ts';
import { forest } from '../testing/forest.ts';
import { stepFrom, type Step } from './walk.ts';

const STEPS: readonly Step[] = ['parent', 'child', 'previous', 'next', 'first', 'last'];

const walk = (graph: MapGraph, from: string, ...steps: readonly Step[]) =>
  steps.reduce<string | null>((at, step) => at && stepFrom(graph, at, step), from);

describe('walking through the map', () => {
  const map = forest('a(b(c d) e(f(g))) h(i)');

  it('goes up and down a branch, and stops at its ends', () => {
    expect(walk(map, 'g', 'parent')).toBe('f');
    expect(walk(map, 'a', 'parent')).toBeNull();
    expect(walk(map, 'a', 'child')).toBe('b');
    expect(walk(map, 'd', 'child')).toBeNull();
  });

  it('goes from sibling to sibling, and on to the neighbouring branch at the same depth', () => {
    expect(walk(map, 'c', 'next')).toBe('d');
    expect(walk(map, 'd', 'next')).toBe('f');
    expect(walk(map, 'f', 'previous')).toBe('d');
    expect(walk(map, 'a', 'next')).toBe('h');
  });

  it('goes into the neighbouring tree as deep as that reaches', () => {
    expect(walk(map, 'f', 'next')).toBe('i');
    expect(walk(map, 'g', 'next')).toBe('i');
    expect(walk(map, 'i', 'previous')).toBe('e');
    expect(walk(map, 'i', 'next')).toBeNull();
    expect(walk(map, 'a', 'previous')).toBeNull();
  });

  it('leaves out a branch that is not deep enough within a tree', () => {
    expect(walk(forest('a(b(c) d e(f))'), 'c', 'next')).toBe('f');
    expect(walk(forest('a(b(c) d e(f))'), 'f', 'previous')).toBe('c');
  });

  it('goes to both ends', () => {
    expect(walk(map, 'c', 'first')).toBe('a');
    expect(walk(map, 'c', 'last')).toBe('i');
  });

  it('knows nothing of what is not shown', () => {
    expect(walk(map, 'x', 'next')).toBeNull();
  });

  it('reaches every element from every other', () => {
    const parents = fc.array(fc.nat(), { maxLength: 40 });
    fc.assert(
      fc.property(parents, fc.nat(), (picks, start) => {
        const graph = grown(picks);
        const ids = [...graph.nodes.keys()];
        const reached = new Set([ids[start % ids.length] ?? '']);
        for (const id of reached) {
          for (const step of STEPS) {
            const next = stepFrom(graph, id, step);
            if (next !== null) reached.add(next);
          }
        }
        expect([...reached].toSorted()).toEqual(ids.toSorted());
      }),
    );
  });
});

/** A forest of at least one tree; each number says under which of those before something stands. */
function grown(picks: readonly number[]): MapGraph {
  const below = new Map<number, number[]>([[0, []]]);
  const roots = [0];
  picks.forEach((pick, index) => {
    const under = pick % (index + 2);
    (under > index ? roots : below.get(under))?.push(index + 1);
    below.set(index + 1, []);
  });
  const write = (ids: readonly number[]): string =>
    ids.map((id) => `n${id}(${write(below.get(id) ?? [])})`).join(' ');
  return forest(write(roots));
}
