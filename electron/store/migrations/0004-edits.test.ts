import Sqlite from 'better-sqlite3';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WHOLE_HISTORY } from '../../../shared/history/entries.ts';
import { rowsFromState } from '../../../shared/model/state.ts';
import { sampleCommand } from '../../../shared/sample/sample.ts';
import { openWorkspace } from '../file/open.ts';
import { testFolder } from '../testing/folder.ts';
import { writeLaterVersion } from '../testing/first-version.ts';
import { carryOut, issues, must, newWorkspace } from '../testing/workspaces.ts';

function indexesOfLog(path: string): readonly string[] {
  const db = new Sqlite(path, { readonly: true });
  const names = db
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'log_transaction' AND sql NOT NULL ORDER BY name`,
    )
    .pluck()
    .all();
  db.close();
  return names;
}

describe('a file of the third version', () => {
  it('loses the index that each edit had to write, and tells its history as before', async () => {
    const folder = testFolder();
    const made = newWorkspace(join(folder, 'now.moot'));
    carryOut(made, sampleCommand(), ...issues(3, 50));
    const rows = rowsFromState(made.state());
    made.close();
    const path = join(folder, 'Harbour.moot');
    writeLaterVersion(3, made.path, path);
    expect(indexesOfLog(path)).toEqual(['log_transaction_by_clock', 'log_transaction_by_target']);
    const opened = must(openWorkspace(path, { mode: 'write', backups: join(folder, 'backups') }));
    expect(opened.upgrade).toMatchObject({ from: 3 });
    expect(rowsFromState(opened.state())).toEqual(rows);
    const history = await opened.history();
    const page = history.page({ ...WHOLE_HISTORY, before: null, limit: 50 });
    expect(page.entries.map(({ seq }) => seq)).toEqual([5, 4, 3, 2, 1]);
    expect(opened.check()).toMatchObject({ ok: true });
    opened.close();
    expect(indexesOfLog(path)).toEqual(['log_transaction_by_target']);
  });
});
