import { describe, expect, it } from 'vitest';
import { orderOf } from '../../../../shared/map/order.ts';
import { motionTo, sceneAt } from './motion.ts';
import { sceneOf, type Scene } from './scene.ts';

function row(tops: Readonly<Record<string, number>>): Scene {
  const nodes = new Map(
    Object.keys(tops).map((id) => [
      id,
      { id, kind: 'issue' as const, parent: null, link: null, children: [], depth: 0, folded: 0 },
    ]),
  );
  const y = Float32Array.from(Object.values(tops));
  const same = (value: number) => new Float32Array(y.length).fill(value);
  const setOut = { x: same(0), y, width: same(240), height: same(80), columns: [] };
  const graph = { nodes, roots: [...nodes.keys()], crossLinks: [] };
  return sceneOf(graph, orderOf(graph), setOut);
}

describe('the way to another scene', () => {
  it('is none where all that was there stands as before', () => {
    expect(motionTo(row({ a: 0, b: 100 }), row({ a: 0 }))).toBeNull();
    expect(motionTo(row({ b: 100 }), row({ a: 0, b: 100 }))).toBeNull();
  });

  it('goes from where each was to where it is to be, and what is new stands there', () => {
    const to = row({ a: 0, b: 300, c: 100 });
    const motion = motionTo(to, row({ a: 0, b: 100 }));
    if (!motion) throw new Error('nothing moves');
    expect([...sceneAt(motion, 0).y]).toEqual([0, 100, 100]);
    const [a, b = 0, c] = sceneAt(motion, 0.5).y;
    expect([a, c]).toEqual([0, 100]);
    expect(b).toBeGreaterThan(200);
    expect(b).toBeLessThan(300);
    expect(sceneAt(motion, 1)).toBe(to);
  });
});
