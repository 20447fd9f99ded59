import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { backupName, readBackupName, REASONS } from './backup-name.ts';
import { backUp, listBackups, putBack } from './backups.ts';
import * as peek from '../file/peek.ts';
import { superfluous } from './retention.ts';
import { testFolder } from '../testing/folder.ts';
import { forkForTest } from '../testing/other-process.ts';
import { runErrand } from '../process/errand.ts';
import { carryOut, issues, must, newWorkspace, reopen } from '../testing/workspaces.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2015, 3, 13, 12);

describe('copies that are put away', () => {
  it('have names that say of what, why and when', () => {
    const name = backupName('/a/My, harbour.moot', REASONS.merge, NOW);
    expect(name).toBe('My, harbour, before merging, 2015-04-13 12.00.00.moot');
    const said = { workspace: 'My, harbour', why: 'before merging', at: NOW };
    expect(readBackupName(name)).toEqual(said);
    expect(readBackupName('notes.moot')).toBeNull();
    expect(readBackupName('a, b, 2015-13-41 12.00.00.moot')).toBeNull();
  });

  it('are found by what they are copies of, whatever their names', () => {
    const folder = join(testFolder(), 'backups');
    const one = newWorkspace(join(testFolder(), 'one.moot'));
    carryOut(one, ...issues(2));
    const other = newWorkspace(join(testFolder(), 'other.moot'));
    const first = one.identity();
    one.close();
    other.close();
    const kept = must(backUp(one.path, folder, NOW));
    must(backUp(other.path, folder, NOW));
    copyFileSync(one.path, join(folder, backupName('renamed.moot', 'before merging', NOW + HOUR)));
    writeFileSync(
      join(folder, backupName('one.moot', 'kept', NOW)).replace('12.00', '13.00'),
      'no',
    );
    const found = listBackups(folder, { first, name: 'one' });
    expect(found).toMatchObject([
      { why: 'before merging', at: NOW + HOUR, issues: 2 },
      { path: kept, why: 'kept', title: 'A test', issues: 2 },
    ]);
    expect(listBackups(folder, { first: null, name: 'one' })).toHaveLength(1);
    expect(listBackups(join(folder, 'nowhere'), { first, name: 'one' })).toEqual([]);
  });

  it('are found and made also where one of them vanishes meanwhile', () => {
    const folder = join(testFolder(), 'backups');
    const workspace = newWorkspace();
    const first = workspace.identity();
    workspace.close();
    const { path } = workspace;
    const old = must(backUp(path, folder, NOW)) as string;
    reopenFor(path, 1).close();
    const { glanceAt } = peek;
    const spied = vi.spyOn(peek, 'glanceAt').mockImplementation((file) => {
      const glance = glanceAt(file);
      if (file === old) rmSync(old, { force: true });
      return glance;
    });
    onTestFinished(() => spied.mockRestore());
    const kept = must(backUp(path, folder, NOW + HOUR));
    expect(listBackups(folder, { first, name: 'test' })).toMatchObject([{ path: kept }]);
  });

  it('are made only where something changed, and those too many go', () => {
    const folder = join(testFolder(), 'backups');
    const { path, close } = newWorkspace();
    close();
    for (let hour = 0; hour < 10; hour += 1) {
      const workspace = hour === 0 ? null : reopenFor(path, hour);
      workspace?.close();
      must(backUp(path, folder, NOW + hour * HOUR));
      expect(must(backUp(path, folder, NOW + hour * HOUR + 1000))).toBeNull();
    }
    expect(readdirSync(folder)).toHaveLength(6);
  });

  it('are made once of the same, also where the clock was years ahead meanwhile', () => {
    const folder = join(testFolder(), 'backups');
    const { path, close } = newWorkspace();
    close();
    const years = 10 * 365 * 24 * HOUR;
    must(backUp(path, folder, NOW));
    reopenFor(path, 1).close();
    must(backUp(path, folder, NOW + years));
    expect(must(backUp(path, folder, NOW + HOUR))).toBeNull();
    reopenFor(path, 2).close();
    const last = must(backUp(path, folder, NOW + 2 * HOUR));
    expect(must(backUp(path, folder, NOW + 3 * HOUR))).toBeNull();
    expect(last).not.toBeNull();
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it('are made of a file that another process writes, which goes on', async () => {
    const folder = join(testFolder(), 'backups');
    const workspace = newWorkspace();
    carryOut(workspace, ...issues(3));
    const made = await runErrand(
      { ask: 'back-up', path: workspace.path, folder, now: NOW },
      { fork: forkForTest },
    );
    carryOut(workspace, ...issues(1, 10));
    workspace.close();
    expect(reopen(must(made) as string).state().tables.issue.size).toBe(3);
    expect(reopen(workspace.path).state().tables.issue.size).toBe(4);
  });

  it('are put back in one step, and only where nobody has the file open', () => {
    const folder = join(testFolder(), 'backups');
    const { path, close } = newWorkspace();
    close();
    const kept = must(backUp(path, folder, NOW)) as string;
    const workspace = reopenFor(path, 1);
    expect(putBack(kept, path)).toMatchObject({ error: { code: 'in-use' } });
    workspace.close();
    must(putBack(kept, path));
    expect(readFileSync(path).equals(readFileSync(kept))).toBe(true);
    const broken = join(folder, 'broken.moot');
    mkdirSync(folder, { recursive: true });
    writeFileSync(broken, 'nothing');
    expect(putBack(broken, path).ok).toBe(false);
    expect(readFileSync(path).equals(readFileSync(kept))).toBe(true);
  });
});

/** Opens a workspace and adds an issue to it. */
function reopenFor(path: string, number: number) {
  const workspace = reopen(path);
  carryOut(workspace, ...issues(1, number * 100));
  return workspace;
}

describe('what is kept', () => {
  const at = (hours: number, why: string = REASONS.rolling) => ({ why, at: NOW + hours * HOUR });

  it('is a few of today, one of each day before, and what was put away before something was done', () => {
    const today = Array.from({ length: 9 }, (_, index) => at(-index));
    const yesterday = [at(-13), at(-20)];
    const merges = Array.from({ length: 25 }, (_, index) => at(-index, REASONS.merge));
    const gone = superfluous([...today, ...yesterday, ...merges], NOW);
    expect(gone).toEqual(
      expect.arrayContaining([at(-6), at(-7), at(-8), at(-20), at(-24, REASONS.merge)]),
    );
    expect(gone).toHaveLength(3 + 1 + 5);
  });

  it('is of a month', () => {
    const days = Array.from({ length: 40 }, (_, index) => at(-24 * index));
    expect(superfluous(days, NOW)).toHaveLength(40 - 31);
  });
});
