import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rowsFromState } from '../../../shared/model/state.ts';
import { sampleCommand } from '../../../shared/sample/sample.ts';
import { openWorkspace } from '../file/open.ts';
import { writeLaterVersion } from '../testing/first-version.ts';
import { testFolder } from '../testing/folder.ts';
import { carryOut, issues, must, newWorkspace, reopen } from '../testing/workspaces.ts';

it('a file of the fourth version finds what it says, before and after it is edited', () => {
  const folder = testFolder();
  const made = newWorkspace(join(folder, 'now.moot'));
  carryOut(made, sampleCommand(), ...issues(3, 50));
  const rows = rowsFromState(made.state());
  made.close();
  const path = join(folder, 'Harbour.moot');
  writeLaterVersion(4, made.path, path);
  const opened = must(openWorkspace(path, { mode: 'write', backups: join(folder, 'backups') }));
  expect(opened.upgrade).toMatchObject({ from: 4 });
  expect(rowsFromState(opened.state())).toEqual(rows);
  expect(opened.search('issue 52', 5)[0]?.excerpt).toMatchObject([{ text: 'Issue' }, {}, {}]);
  opened.close();
  const again = reopen(path);
  carryOut(again, ...issues(2, 60));
  expect(again.search('issue 61', 5)).toHaveLength(1);
  expect(again.check()).toMatchObject({ ok: true });
});
