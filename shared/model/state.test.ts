import { describe, expect, it } from 'vitest';
import { kindOf } from './queries.ts';
import { applyChanges, emptyState, stateFromRows, rowsFromState } from './state.ts';
import { contents, newWorkspace, run } from './testing/history.ts';
import { add, link, linkId, party, remove, stance } from './testing/small-commands.ts';
import { testId } from './testing/test-ids.ts';

describe('a state', () => {
  it('S1: stays whole when the next one is made', () => {
    const before = run(newWorkspace(), add('issue', 1), add('position', 2, [1, 'responds-to']));
    const was = JSON.parse(JSON.stringify(contents(before))) as object;
    run(before, remove(['issue', 1]), party(3, 'DT C'));
    expect(contents(before)).toEqual(was);
  });

  it('S1: shares the tables and indexes that no change touches', () => {
    const before = run(newWorkspace(), add('issue', 1), party(2, 'DT C'));
    const after = run(before, add('issue', 3));
    expect(after.tables.party).toBe(before.tables.party);
    expect(after.indexes.linksTo).toBe(before.indexes.linksTo);
    expect(after.tables.issue).not.toBe(before.tables.issue);
    expect(applyChanges(after, [])).toBe(after);
  });

  it('S3: lists entities in its indexes oldest first, and no key without any', () => {
    const state = run(
      newWorkspace(),
      add('issue', 1),
      add('position', 5, [1, 'responds-to']),
      add('position', 2, [1, 'responds-to']),
      add('position', 3, [1, 'responds-to']),
    );
    expect(state.indexes.linksTo.get(testId(1))?.map(({ id }) => id)).toEqual(
      [2, 3, 5].map((child) => linkId(child, 1)),
    );
    const emptied = run(state, remove(['position', 2], ['position', 3], ['position', 5]));
    expect(emptied.indexes.linksTo.has(testId(1))).toBe(false);
    expect(emptied.indexes.linksTo.size).toBe(0);
  });

  it('S3: moves an entity to another key when the field changes, and has it as it is when another does', () => {
    const state = run(
      newWorkspace(),
      party(1, 'DT C'),
      add('position', 2),
      add('reference', 3),
      add('reference', 4),
      stance(5, 1, 2, 'for', { source: testId(3) }),
      { type: 'edit', kind: 'stance', id: testId(5), fields: { source: testId(4) } },
    );
    expect(state.indexes.stancesCiting.get(testId(3))).toBeUndefined();
    expect(state.indexes.stancesCiting.get(testId(4))).toEqual([
      state.tables.stance.get(testId(5)),
    ]);
    const edit = { type: 'edit', kind: 'stance', id: testId(5) } as const;
    const reasoned = run(state, { ...edit, fields: { reason: 'As the annex has it.' } });
    expect(reasoned.indexes.stancesCiting.get(testId(4))).toMatchObject([
      { reason: 'As the annex has it.' },
    ]);
  });

  it('U3: knows the kind of an id that another kind of element had before, in whatever order', () => {
    const before = run(newWorkspace(), add('position', 9), add('issue', 1));
    const issue = before.tables.issue.get(testId(1))!;
    const position = { ...before.tables.position.get(testId(9))!, id: testId(1), label: 'P2' };
    const edited = { text: 'First of its kind among the changes' };
    const after = applyChanges(before, [
      { op: 'update', kind: 'position', id: testId(9), before: {}, after: edited },
      { op: 'delete', kind: 'issue', id: issue.id, before: issue },
      { op: 'create', kind: 'position', id: issue.id, after: position },
    ]);
    expect(after.kinds.get(testId(1))).toBe('position');
    expect(after.roots.get(testId(1))).toBe('position');
    expect(contents(after)).toEqual(contents(stateFromRows(rowsFromState(after))));
  });

  it('leaves changes of what is not there aside', () => {
    const gone = { kind: 'issue', id: testId(1) } as const;
    const state = applyChanges(emptyState(), [
      { op: 'update', ...gone, before: {}, after: { text: 'x' } },
    ]);
    expect(contents(state)).toEqual(contents(emptyState()));
  });

  it('S2: tells elements from other entities', () => {
    const state = run(newWorkspace(), add('issue', 1), add('issue', 2), party(3, 'DT C'));
    const linked = run(state, link(1, 'depends-on', 2));
    expect([...linked.kinds.entries()].toSorted()).toEqual([
      [testId(1), 'issue'],
      [testId(2), 'issue'],
    ]);
    expect(kindOf(linked, testId(3))).toBe('party');
    expect(kindOf(linked, linkId(1, 2))).toBe('link');
    expect(kindOf(linked, testId(4))).toBeUndefined();
    expect(kindOf(linked, '__proto__')).toBeUndefined();
  });
});
