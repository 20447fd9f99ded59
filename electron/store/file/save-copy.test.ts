import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contents } from '../../../shared/model/testing/history.ts';
import { openWorkspace } from './open.ts';
import { testFolder } from '../testing/folder.ts';
import { forkForTest } from '../testing/other-process.ts';
import { BY, carryOut, issues, must, newWorkspace, reopen } from '../testing/workspaces.ts';
import { Line } from '../process/line.ts';

describe('a saved copy', () => {
  it('is the whole workspace: content, log, and what can be undone', () => {
    const workspace = newWorkspace();
    carryOut(workspace, ...issues(5));
    must(workspace.undo(BY));
    const target = join(testFolder(), 'copy.moot');
    must(workspace.saveCopy(target));
    const copy = reopen(target);
    expect(contents(copy.state())).toEqual(contents(workspace.state()));
    const { undo, redo, seq } = workspace.snapshot();
    expect(copy.snapshot()).toMatchObject({ undo, redo, seq });
    expect(copy.log({ limit: 100 })).toEqual(workspace.log({ limit: 100 }));
    expect(copy.check().ok).toBe(true);
    expect(must(copy.redo(BY)).label).toMatchObject({ values: { label: 'I5' } });
    expect(workspace.state().tables.issue.size).toBe(4);
  });

  it('takes the place of the file that was there, and leaves nothing beside it', () => {
    const workspace = newWorkspace();
    const target = join(testFolder(), 'copy.moot');
    writeFileSync(target, 'Something else that may go');
    must(workspace.saveCopy(target));
    must(workspace.saveCopy(target));
    expect(readdirSync(dirname(target))).toEqual(['copy.moot']);
    reopen(target);
  });

  it('sweeps away what one that was cut off left behind, and nothing else', () => {
    const workspace = newWorkspace();
    const folder = testFolder();
    const others = ['.copy.moot.123.other', '.other.moot.123.moot-copy', 'copy.moot.txt'];
    for (const name of ['.copy.moot.123.moot-copy', ...others]) {
      writeFileSync(join(folder, name), 'half');
    }
    must(workspace.saveCopy(join(folder, 'copy.moot')));
    expect(readdirSync(folder).toSorted()).toEqual([...others, 'copy.moot'].toSorted());
  });

  it('never replaces a workspace that is open: itself, another one, or one of another process', async () => {
    const workspace = newWorkspace();
    const other = newWorkspace();
    const elsewhere = newWorkspace();
    elsewhere.close();
    const line = new Line({ fork: forkForTest });
    must(await line.open({ ask: 'open', path: elsewhere.path, mode: 'write', verified: null }));
    for (const { path } of [workspace, other, elsewhere]) {
      expect(workspace.saveCopy(path)).toMatchObject({ error: { code: 'in-use' } });
    }
    carryOut(other, ...issues(1));
    await line.end();
    must(workspace.saveCopy(elsewhere.path));
  });

  it('that cannot be written says why, and leaves what was there', () => {
    const workspace = newWorkspace();
    const folder = testFolder();
    const isFolder = join(folder, 'folder');
    mkdirSync(join(isFolder, 'full'), { recursive: true });
    expect(workspace.saveCopy(join(folder, 'no', 'such.moot'))).toMatchObject({
      error: {
        code: 'no-folder',
        // What the system said is told where no message of ours fits.
        values: { folder: join(folder, 'no'), detail: expect.stringContaining('ENOENT') },
      },
    });
    expect(workspace.saveCopy(isFolder).ok).toBe(false);
    expect(readdirSync(folder)).toEqual(['folder']);
  });

  it('can be made of a workspace that is only read', () => {
    const made = newWorkspace();
    carryOut(made, ...issues(2));
    made.close();
    const before = readFileSync(made.path);
    const reader = must(openWorkspace(made.path, { mode: 'read' }));
    const target = join(testFolder(), 'copy.moot');
    must(reader.saveCopy(target));
    reader.close();
    expect(reopen(target).state().tables.issue.size).toBe(2);
    expect(readFileSync(made.path).equals(before)).toBe(true);
  });
});
