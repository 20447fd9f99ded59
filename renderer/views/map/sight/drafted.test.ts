import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../../shared/map/graph.ts';
import { newWorkspace, run } from '../../../../shared/model/testing/history.ts';
import { add, linkId } from '../../../../shared/model/testing/small-commands.ts';
import { testId } from '../../../../shared/model/testing/test-ids.ts';
import type { Draft } from '../../outline/outline-state.ts';
import { topDraft } from '../../outline/saving/save.ts';
import { withDrafts } from './drafted.ts';

const map = run(
  newWorkspace(),
  add('issue', 1),
  add('position', 2, [1, 'responds-to']),
  add('position', 3, [1, 'responds-to']),
);

const draft = (number: number, to: Partial<Draft>): Draft => ({
  ...topDraft(testId(number)),
  link: linkId(number, 0),
  ...to,
});

const under = (parent: number, drafts: readonly Draft[]) =>
  buildGraph(withDrafts(map, drafts), { folded: new Set(), shown: null }).nodes.get(testId(parent))
    ?.children;

describe('what is being typed', () => {
  const between = draft(4, {
    kind: 'position',
    parent: testId(1),
    as: 'responds-to',
    after: linkId(2, 1),
  });

  it('stands on the map where it will stand', () => {
    expect(under(1, [between])).toEqual([testId(2), testId(4), testId(3)]);
  });

  it('may stand behind or under something else that is being typed', () => {
    const next = draft(5, { ...between, id: testId(5), link: linkId(5, 0), after: between.link });
    const below = draft(6, { kind: 'argument', parent: testId(4), as: 'supports' });
    expect(under(1, [between, next])).toEqual([2, 4, 5, 3].map(testId));
    expect(under(4, [between, below])).toEqual([testId(6)]);
  });

  it('stands alone where its place went away', () => {
    const lost = draft(7, { kind: 'position', parent: testId(99), as: 'responds-to' });
    const graph = buildGraph(withDrafts(map, [lost]), { folded: new Set(), shown: null });
    expect(graph.roots).toEqual([testId(1), testId(7)]);
  });

  it('is left alone once it is in the workspace', () => {
    expect(withDrafts(map, [draft(2, {})])).toBe(map);
  });
});
