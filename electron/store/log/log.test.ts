import { describe, expect, it } from 'vitest';
import { testId } from '../../../shared/model/testing/test-ids.ts';
import { openWorkspace } from '../file/open.ts';
import { createWorkspace } from '../file/create.ts';
import { testFolder } from '../testing/folder.ts';
import { BY, carryOut, issues, must, newWorkspace } from '../testing/workspaces.ts';
import { join } from 'node:path';

const FIRST = testId(0x1000);
const SECOND = testId(0x1001);

describe('the log', () => {
  it('is read backwards, page by page', () => {
    const workspace = newWorkspace();
    carryOut(workspace, ...issues(9));
    const seqs = (before?: number): readonly number[] =>
      workspace.log({ limit: 4, before }).map(({ seq }) => seq);
    expect(seqs()).toEqual([10, 9, 8, 7]);
    expect(seqs(7)).toEqual([6, 5, 4, 3]);
    expect(seqs(3)).toEqual([2, 1]);
    expect(seqs(1)).toEqual([]);
  });

  it('tells who did what and what was there before', () => {
    const workspace = newWorkspace();
    carryOut(
      workspace,
      ...issues(1),
      { type: 'edit', kind: 'issue', id: FIRST, fields: { text: 'one', tags: ['a'] } },
      { type: 'edit', kind: 'issue', id: FIRST, fields: { text: 'two' } },
      { type: 'delete', entities: [{ kind: 'issue', id: FIRST }] },
    );
    const changes = workspace.log({ limit: 4 }).map((entry) => entry.changes[0]);
    expect(changes).toMatchObject([
      { fields: { deleted: true }, before: { deleted: false } },
      { fields: { text: 'two' }, before: { text: 'one' } },
      { fields: { text: 'one', tags: ['a'] }, before: { text: 'Issue 1', tags: [] } },
      { kind: 'issue', entity: FIRST, fields: { deleted: false, text: 'Issue 1' }, before: {} },
    ]);
    expect(workspace.log({ limit: 1 })[0]).toMatchObject({
      author: BY.author,
      origin: 'command',
      label: { key: 'delete', values: { label: 'I1' } },
    });
  });

  it('of one entity is what touched it, and nothing else', () => {
    const workspace = newWorkspace();
    carryOut(workspace, ...issues(2), {
      type: 'batch',
      commands: [FIRST, SECOND].map((id) => ({
        type: 'edit',
        kind: 'issue',
        id,
        fields: { text: 'both' },
      })) as never,
    });
    const entries = workspace.log({ entity: FIRST, limit: 10 });
    expect(entries.map(({ seq }) => seq)).toEqual([4, 2]);
    expect(entries.flatMap(({ changes }) => changes.map(({ entity }) => entity))).toEqual([
      FIRST,
      FIRST,
    ]);
  });

  it('has clocks that only go forward, whatever the wall clock does', () => {
    const path = join(testFolder(), 'test.moot');
    let now = Date.UTC(2015, 3, 13, 9);
    const workspace = must(createWorkspace(path, { title: 'Clocks', ...BY }, { now: () => now }));
    for (const [index, step] of [0, 1000, -3_600_000, 10].entries()) {
      now += step;
      carryOut(workspace, ...issues(1, index * 10));
    }
    workspace.close();
    const reader = must(openWorkspace(path, { mode: 'read' }));
    const times = reader.log({ limit: 10 }).map(({ at }) => at);
    expect(times).toEqual(times.toSorted().toReversed());
    expect(times[0]).toBe('2015-04-13T09:00:01.000Z');
    reader.close();
  });
});
