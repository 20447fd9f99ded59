import Sqlite from 'better-sqlite3';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rowsFromState } from '../../../shared/model/state.ts';
import { sampleCommand } from '../../../shared/sample/sample.ts';
import { isWorkspaceWritable, openWorkspace } from '../file/open.ts';
import { readNumber } from '../file/pragmas.ts';
import { testFolder } from '../testing/folder.ts';
import { writeFirstVersion } from '../testing/first-version.ts';
import { BY, carryOut, issues, must, newWorkspace, reopen } from '../testing/workspaces.ts';
import { CURRENT_VERSION } from './version.ts';

/** A file of the first version with the sample in it and something undone, and what it holds. */
function firstVersion() {
  const folder = testFolder();
  const made = newWorkspace(join(folder, 'now.moot'));
  carryOut(made, sampleCommand(), ...issues(2));
  must(made.undo(BY));
  const rows = rowsFromState(made.state());
  made.close();
  const path = join(folder, 'Harbour.moot');
  writeFirstVersion(made.path, path);
  return { folder, path, rows, backups: join(folder, 'elsewhere', 'backups') };
}

describe('a file of the first version', () => {
  it('is brought to this one when it is opened for writing, after a copy was put away', () => {
    const { path, rows, backups } = firstVersion();
    const before = readFileSync(path);
    const opened = must(openWorkspace(path, { mode: 'write', backups }));
    expect(isWorkspaceWritable(opened)).toBe(true);
    expect(opened.upgrade).toMatchObject({ from: 1 });
    expect(rowsFromState(opened.state())).toEqual(rows);
    expect(opened.check()).toMatchObject({ ok: true });
    expect(opened.search('mediator', 5).length).toBeGreaterThan(0);
    opened.close();
    const backup = opened.upgrade?.backup ?? '';
    expect(backup.startsWith(backups)).toBe(true);
    const kept = new Sqlite(backup, { readonly: true });
    expect(readNumber(kept, 'user_version')).toBe(1);
    kept.close();
    expect(readFileSync(path).equals(before)).toBe(false);
    // The second time there is nothing left to do.
    const again = reopen(path);
    expect(again.upgrade).toBeNull();
    expect(readdirSync(backups)).toHaveLength(1);
  });

  it('goes on with its own history: what was done before can be undone and redone', () => {
    const { path, rows, backups } = firstVersion();
    must(openWorkspace(path, { mode: 'write', backups })).close();
    const workspace = reopen(path);
    must(workspace.redo(BY));
    expect(workspace.state().tables.issue.size).toBe((rows.issue?.length ?? 0) + 1);
    must(workspace.undo(BY));
    must(workspace.undo(BY));
    must(workspace.undo(BY));
    expect(workspace.state().tables.session.size).toBe(0);
    must(workspace.redo(BY));
    const [session] = workspace.state().tables.session.values();
    expect(session).toMatchObject({ startedAt: null, endedAt: null });
    expect(workspace.check()).toMatchObject({ ok: true });
  });

  it('is read as it would be, and left alone, where it is only read', () => {
    const { path, rows, backups } = firstVersion();
    const before = readFileSync(path);
    const opened = must(openWorkspace(path, { mode: 'read', backups }));
    expect(rowsFromState(opened.state())).toEqual(rows);
    expect(opened.search('mediator', 5).length).toBeGreaterThan(0);
    expect(opened.check()).toMatchObject({ ok: true });
    opened.close();
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(existsSync(backups)).toBe(false);
  });

  it('stays as it was where no copy of it can be put away', () => {
    const { folder, path } = firstVersion();
    const before = readFileSync(path);
    const blocked = join(folder, 'blocked');
    writeFileSync(blocked, 'a file where a folder should be');
    const opened = openWorkspace(path, { mode: 'write', backups: join(blocked, 'backups') });
    expect(opened).toMatchObject({ ok: false, error: { code: 'no-backup' } });
    expect(readFileSync(path).equals(before)).toBe(true);
    chmodSync(path, 0o644);
    const db = new Sqlite(path, { readonly: true });
    expect(readNumber(db, 'user_version')).toBeLessThan(CURRENT_VERSION);
    db.close();
  });

  it('is refused as it is where its tables are not what its log comes to', () => {
    const { path, backups } = firstVersion();
    const db = new Sqlite(path);
    db.exec(`UPDATE issue SET text = 'Something else' WHERE label = 'I1'`);
    db.close();
    const opened = openWorkspace(path, { mode: 'write', backups });
    expect(opened).toMatchObject({ ok: false, error: { code: 'damaged' } });
    const after = new Sqlite(path, { readonly: true });
    expect(readNumber(after, 'user_version')).toBe(1);
    after.close();
  });
});
