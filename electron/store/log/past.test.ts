import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rowsFromState } from '../../../shared/model/state.ts';
import { testId } from '../../../shared/model/testing/test-ids.ts';
import { createWorkspace } from '../file/create.ts';
import { testFolder } from '../testing/folder.ts';
import { BY, issues, must } from '../testing/workspaces.ts';

const FIRST = testId(0x1000);
const SECOND = testId(0x1001);

/** A workspace whose clock says what it is told to. */
function timed() {
  let now = 1_000_000;
  const path = join(testFolder(), 'timed.moot');
  const workspace = must(createWorkspace(path, { title: 'A test', ...BY }, { now: () => now }));
  const at = (moment: number, command: unknown): void => {
    now = moment;
    must(workspace.run(command, BY));
  };
  return { workspace, at };
}

describe('a workspace as it stood', () => {
  it('has what had been changed by then, and nothing of what came later', () => {
    const { workspace, at } = timed();
    const [one, two] = issues(2);
    at(2_000_000, one);
    at(3_000_000, { type: 'edit', kind: 'issue', id: FIRST, fields: { text: 'Who pays?' } });
    at(4_000_000, two);
    at(5_000_000, { type: 'delete', entities: [{ kind: 'issue', id: FIRST }] });

    const texts = (moment: number) =>
      [...workspace.stateAt(moment).tables.issue.values()].map(({ text }) => text).toSorted();
    expect(texts(1_999_999)).toEqual([]);
    expect(texts(2_000_000)).toEqual(['Issue 1']);
    expect(texts(3_500_000)).toEqual(['Who pays?']);
    expect(texts(4_000_000)).toEqual(['Issue 2', 'Who pays?']);
    expect(texts(9_000_000)).toEqual(['Issue 2']);
    workspace.close();
  });

  it('is as it stands, for a moment that is yet to come', () => {
    const { workspace, at } = timed();
    for (const [index, command] of issues(5).entries()) at(2_000_000 + index, command);
    at(3_000_000, { type: 'delete', entities: [{ kind: 'issue', id: SECOND }] });
    const past = workspace.stateAt(Number.MAX_SAFE_INTEGER);
    expect(rowsFromState(past)).toEqual(rowsFromState(workspace.state()));
    workspace.close();
  });
});
