import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rowsFromState } from '../../../shared/model/state.ts';
import { testId } from '../../../shared/model/testing/test-ids.ts';
import { sampleCommand } from '../../../shared/sample/sample.ts';
import { openWorkspace } from '../file/open.ts';
import { testFolder } from '../testing/folder.ts';
import { writeLaterVersion } from '../testing/first-version.ts';
import { BY, carryOut, must, newWorkspace, reopen } from '../testing/workspaces.ts';

describe('a file of the second version', () => {
  it('gets room for named states, and keeps all that it had', () => {
    const folder = testFolder();
    const made = newWorkspace(join(folder, 'now.moot'));
    carryOut(made, sampleCommand());
    const rows = rowsFromState(made.state());
    made.close();
    const path = join(folder, 'Harbour.moot');
    writeLaterVersion(2, made.path, path);
    const opened = must(openWorkspace(path, { mode: 'write', backups: join(folder, 'backups') }));
    expect(opened.upgrade).toMatchObject({ from: 2 });
    expect(rowsFromState(opened.state())).toEqual(rows);
    opened.close();
    const workspace = reopen(path);
    carryOut(workspace, { type: 'name-state', id: testId(1), title: 'Before the meeting' });
    expect(workspace.search('meeting', 20)).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'named-state', id: testId(1) }),
      ]) as never,
    );
    expect(workspace.check()).toMatchObject({ ok: true });
    must(workspace.undo(BY));
    expect(workspace.state().tables['named-state'].size).toBe(0);
  });
});
