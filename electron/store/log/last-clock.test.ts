import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allowWriting, connect } from '../file/connect.ts';
import type { WritableWorkspace } from '../contract.ts';
import { OpenFile } from '../file/open-file.ts';
import { commit } from './transactions.ts';
import { testFolder } from '../testing/folder.ts';
import { BY, carryOut, issues, must, newWorkspace, reopen } from '../testing/workspaces.ts';

/** The latest clock that there can be. */
const LAST = 'ffefffffffff-ffff';

/** A closed workspace with an issue; its path. */
function madeWorkspace(): string {
  const workspace = newWorkspace();
  carryOut(workspace, ...issues(1));
  workspace.close();
  return workspace.path;
}

/** Adds a step that follows a clock, whenever it is. */
function stepAfter(path: string, clock: string): void {
  const db = must(connect(path, 'write'));
  allowWriting(db);
  const file = new OpenFile(db, path, Date.now);
  file.clock = clock;
  const label = { key: 'edit', values: {} };
  const origin = { origin: 'command', target: null } as const;
  must(commit(file, { origin, author: 'Ada', label, changes: [] }));
  file.close();
}

/** Tries something in a file at its last clock, and looks whether the file is as it was and opens again. */
function expectUnwritten(path: string, attempt: (workspace: WritableWorkspace) => void): void {
  const before = readFileSync(path);
  const workspace = reopen(path);
  expect(workspace.lastChange()).toBe(LAST);
  attempt(workspace);
  workspace.close();
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(reopen(path).state().tables.issue.size).toBe(1);
}

describe('a file whose last step has the latest clock that there can be', () => {
  const refused = { code: 'no-time-left' };

  it('G6: refuses every step in words of its own, and opens again as it was', () => {
    const path = madeWorkspace();
    stepAfter(path, 'ffefffffffff-fffe');
    expectUnwritten(path, (workspace) => {
      for (const command of issues(2, 50)) {
        expect(workspace.run(command, BY)).toMatchObject({
          error: { by: 'store', error: refused },
        });
      }
    });
  });

  it('G6: takes in nothing of what copies have', () => {
    const path = madeWorkspace();
    const other = join(testFolder(), 'other.moot');
    copyFileSync(path, other);
    const copy = reopen(other);
    carryOut(copy, ...issues(1, 50));
    stepAfter(path, 'ffefffffffff-fffe');
    expectUnwritten(path, (workspace) => {
      const log = copy.copyLog(workspace.hashes());
      const merged = workspace.merge([log], { ...BY, isTrial: false });
      expect(merged).toMatchObject({ error: refused });
    });
  });

  it('G6: takes the step for which there is still room', () => {
    const path = madeWorkspace();
    stepAfter(path, 'ffefffffffff-fffd');
    const workspace = reopen(path);
    carryOut(workspace, ...issues(1, 50));
    expect(workspace.lastChange()).toBe(LAST);
    workspace.close();
    expect(reopen(path).state().tables.issue.size).toBe(2);
  });
});
