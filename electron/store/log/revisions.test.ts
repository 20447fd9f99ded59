import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testId } from '../../../shared/model/testing/test-ids.ts';
import { createWorkspace } from '../file/create.ts';
import { testFolder } from '../testing/folder.ts';
import { BY, issues, must } from '../testing/workspaces.ts';

const ISSUE = testId(0x1000);
const [MONDAY, TUESDAY, ITEM] = [testId(1), testId(2), testId(3)];

/** A workspace with two sessions, the first of which takes up an issue; its clock says what it is told to. */
function planned() {
  let now = 1_000_000;
  const path = join(testFolder(), 'planned.moot');
  const workspace = must(createWorkspace(path, { title: 'A test', ...BY }, { now: () => now }));
  const at = (moment: number, command: unknown): void => {
    now = moment;
    must(workspace.run(command, BY));
  };
  at(2_000_000, issues(1)[0]);
  for (const [id, title] of [
    [MONDAY, 'Monday'],
    [TUESDAY, 'Tuesday'],
  ]) {
    at(3_000_000, { type: 'add-session', id, title, start: '2015-04-13T13:00' });
  }
  at(4_000_000, { type: 'add-agenda-item', id: ITEM, session: MONDAY, issue: ISSUE });
  return { workspace, at, undo: () => must(workspace.undo(BY)) };
}

describe('the revisions of sessions', () => {
  it('count what was changed of each, and know when that was last', () => {
    const { workspace, at } = planned();
    expect(workspace.revisions()[MONDAY]).toEqual({ sequence: 3, at: 4_000_000 });
    const fields = { minutes: 20 };
    at(5_000_000, { type: 'edit', kind: 'agenda-item', id: ITEM, fields });
    at(6_000_000, { type: 'edit', kind: 'issue', id: ISSUE, fields: { text: 'Who pays?' } });
    expect(workspace.revisions()[MONDAY]).toEqual({ sequence: 5, at: 6_000_000 });
    workspace.close();
  });

  it('leave the sessions as they are that were not touched', () => {
    const { workspace, at } = planned();
    const before = workspace.revisions()[TUESDAY];
    at(5_000_000, { type: 'edit', kind: 'session', id: MONDAY, fields: { place: 'Online' } });
    expect(workspace.revisions()[TUESDAY]).toEqual(before);
    workspace.close();
  });

  it('grow where an item leaves a session, goes, or comes back', () => {
    const { workspace, at, undo } = planned();
    const numbers = [workspace.revisions()[MONDAY]?.sequence ?? 0];
    const note = (): void => void numbers.push(workspace.revisions()[MONDAY]?.sequence ?? 0);
    at(5_000_000, { type: 'move-agenda-item', id: ITEM, session: TUESDAY });
    note();
    at(6_000_000, { type: 'delete', entities: [{ kind: 'agenda-item', id: ITEM }] });
    note();
    undo();
    note();
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(new Set(numbers).size).toBe(numbers.length);
    workspace.close();
  });
});
