import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../../shared/map/graph.ts';
import { newWorkspace, run } from '../../../../shared/model/testing/history.ts';
import { add, link } from '../../../../shared/model/testing/small-commands.ts';
import { testId } from '../../../../shared/model/testing/test-ids.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { GraphKeeper } from './graph-keeper.ts';

const ALL = { folded: new Set<string>(), shown: null };
const map = run(
  newWorkspace(),
  add('issue', 1),
  add('position', 2, [1, 'responds-to']),
  add('position', 3, [1, 'responds-to']),
  add('issue', 4),
);

/** Whether a map after a command has the graph of before; in any case the right one. */
function isKept(after: WorkspaceState): boolean {
  const keeper = new GraphKeeper();
  const before = keeper.graph(map, ALL);
  const graph = keeper.graph(after, ALL);
  const anew = buildGraph(after, ALL);
  expect([...graph.nodes.values()]).toEqual([...anew.nodes.values()]);
  expect(graph.roots).toEqual(anew.roots);
  expect(graph.crossLinks).toEqual(anew.crossLinks);
  return graph === before;
}

describe('the graph that is kept', () => {
  it('is the same where only words change', () => {
    const edit = { type: 'edit', kind: 'position', id: testId(2), fields: { text: 'other' } };
    expect(isKept(run(map, edit))).toBe(true);
  });

  it('is another where something comes, goes, is tied or moved', () => {
    expect(isKept(run(map, add('issue', 5)))).toBe(false);
    expect(isKept(run(map, { type: 'delete', entities: [{ kind: 'issue', id: testId(4) }] }))).toBe(
      false,
    );
    expect(isKept(run(map, link(4, 'depends-on', 1)))).toBe(false);
    const first = { under: 'nothing', after: null };
    const move = { type: 'move-element', id: testId(4), link: null, place: first };
    expect(isKept(run(map, move))).toBe(false);
  });

  it('is another where something else is folded', () => {
    const keeper = new GraphKeeper();
    const before = keeper.graph(map, ALL);
    const folded = keeper.graph(map, { ...ALL, folded: new Set([testId(1)]) });
    expect(folded).not.toBe(before);
    expect(folded.nodes.size).toBe(2);
  });
});
