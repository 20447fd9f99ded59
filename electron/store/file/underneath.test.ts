import { copyFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contents } from '../../../shared/model/testing/history.ts';
import type { WritableWorkspace } from '../contract.ts';
import { BY, carryOut, issues, must, newWorkspace, reopen } from '../testing/workspaces.ts';

/** How often each accident is tried; more by `MOOT_TRIALS`. */
const TRIALS = Number(process.env['MOOT_TRIALS'] ?? 50);

/** The error of the next change, of which nothing may be acknowledged nor show. */
function nextError(workspace: WritableWorkspace, change: number): string {
  const before = workspace.state();
  const [command] = issues(1, 1000 + change);
  const result = workspace.run(command, BY);
  if (result.ok) throw new Error('was acknowledged');
  expect(workspace.state()).toBe(before);
  return result.error.by === 'store' ? result.error.error.code : result.error.by;
}

/** An open workspace and an older copy of its file. */
function withOlderCopy(): { readonly workspace: WritableWorkspace; readonly older: string } {
  const first = newWorkspace();
  carryOut(first, ...issues(3));
  first.close();
  const older = `${first.path}.older`;
  copyFileSync(first.path, older);
  const workspace = reopen(first.path);
  carryOut(workspace, ...issues(5, 100));
  return { workspace, older };
}

describe('while a workspace is open', () => {
  it(`an older copy written over it is noticed, ${TRIALS} times of ${TRIALS}`, () => {
    const { workspace, older } = withOlderCopy();
    const olderBytes = readFileSync(older);
    for (let trial = 0; trial < TRIALS; trial += 1) {
      const { path } = workspace;
      writeFileSync(path, olderBytes);
      expect(nextError(workspace, trial)).toBe('changed-underneath');
      expect(readFileSync(path).equals(olderBytes)).toBe(true);
    }
    workspace.close();
    expect(reopen(workspace.path).state().tables.issue.size).toBe(3);
  });

  it('a newer copy that was brought over it from another computer is noticed, and left as it is', () => {
    const { workspace, older } = withOlderCopy();
    const theirs = reopen(older);
    carryOut(theirs, ...issues(20, 500));
    theirs.close();
    const newer = readFileSync(older);
    writeFileSync(workspace.path, newer);
    expect(nextError(workspace, 0)).toBe('changed-underneath');
    workspace.close();
    expect(readFileSync(workspace.path).equals(newer)).toBe(true);
    expect(reopen(workspace.path).state().tables.issue.size).toBe(23);
  });

  it(`another file put in its place is noticed, ${TRIALS} times of ${TRIALS}`, () => {
    for (let trial = 0; trial < TRIALS; trial += 1) {
      const { workspace, older } = withOlderCopy();
      renameSync(older, workspace.path);
      expect(nextError(workspace, trial)).toBe('moved');
      workspace.close();
    }
  });

  it(`a move is noticed, and a move back, ${TRIALS} times of ${TRIALS}`, () => {
    const { workspace } = withOlderCopy();
    for (let trial = 0; trial < TRIALS; trial += 1) {
      const { path } = workspace;
      renameSync(path, `${path}.moved`);
      expect(nextError(workspace, trial)).toBe('moved');
      renameSync(`${path}.moved`, path);
      carryOut(workspace, ...issues(1, 2000 + trial));
    }
    expect(workspace.check().ok).toBe(true);
  });

  it(`its deletion is noticed, ${TRIALS} times of ${TRIALS}`, () => {
    for (let trial = 0; trial < TRIALS; trial += 1) {
      const { workspace } = withOlderCopy();
      rmSync(workspace.path);
      expect(nextError(workspace, trial)).toBe('moved');
      workspace.close();
    }
  });

  it('what it holds can still be saved as a copy: with its log from a file that went', () => {
    const { workspace } = withOlderCopy();
    rmSync(workspace.path);
    const target = `${workspace.path}.rescued.moot`;
    must(workspace.saveCopy(target));
    const rescued = reopen(target);
    expect(contents(rescued.state())).toEqual(contents(workspace.state()));
    expect(rescued.log({ limit: 100 })).toHaveLength(9);
  });

  it('what it holds can still be saved as a copy: from memory where the file is overwritten', () => {
    const { workspace, older } = withOlderCopy();
    writeFileSync(workspace.path, readFileSync(older));
    expect(nextError(workspace, 0)).toBe('changed-underneath');
    const target = `${workspace.path}.rescued.moot`;
    must(workspace.saveCopy(target));
    const rescued = reopen(target);
    expect(contents(rescued.state())).toEqual(contents(workspace.state()));
    expect(rescued.check().ok).toBe(true);
  });
});
