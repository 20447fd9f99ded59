import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WHOLE_HISTORY } from '../../../shared/history/entries.ts';
import type { ReadableWorkspace } from '../contract.ts';
import { openWorkspace } from '../file/open.ts';
import { testFolder } from '../testing/folder.ts';
import { BY, carryOut, issues, must, newWorkspace, reopen } from '../testing/workspaces.ts';

/** What the history tells, newest first, a few at a time: when each was done, and which number it has in the log. */
async function told(
  workspace: ReadableWorkspace,
): Promise<readonly { readonly at: string; readonly seq: number }[]> {
  const reader = await workspace.history();
  const all = [];
  for (let before = null as ReturnType<typeof reader.page>['next']; ;) {
    const page = reader.page({ ...WHOLE_HISTORY, before, limit: 2 });
    all.push(...page.entries);
    if (!page.next) return all;
    before = page.next;
  }
}

describe('the log in the order of its clocks', () => {
  it('takes in what is done, and what copies bring, while somebody looks at it', async () => {
    const folder = testFolder();
    const made = newWorkspace(join(folder, 'ours.moot'));
    made.close();
    const copied = join(folder, 'theirs.moot');
    copyFileSync(made.path, copied);
    const [ours, theirs] = [reopen(made.path), reopen(copied)];
    carryOut(ours, ...issues(1));
    expect((await told(ours)).map(({ seq }) => seq)).toEqual([2, 1]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    carryOut(theirs, ...issues(2, 50));
    await new Promise((resolve) => setTimeout(resolve, 5));
    carryOut(ours, ...issues(1, 90));
    must(ours.merge([theirs.copyLog(ours.hashes())], { ...BY, isTrial: false }));
    const after = await told(ours);
    // Own, own, theirs, theirs, the merge: by their clocks the second of our own comes after theirs.
    expect(after.map(({ seq }) => seq)).toEqual([6, 3, 5, 4, 2, 1]);
    expect(after.map(({ at }) => at)).toEqual(
      after
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
    carryOut(ours, ...issues(1, 95));
    expect((await told(ours)).map(({ seq }) => seq)).toEqual([7, 6, 3, 5, 4, 2, 1]);
  });

  it('is there for a file that is only read', async () => {
    const made = newWorkspace();
    carryOut(made, ...issues(3));
    made.close();
    const read = must(openWorkspace(made.path, { mode: 'read' }));
    expect((await told(read)).map(({ seq }) => seq)).toEqual([4, 3, 2, 1]);
    read.close();
  });
});
