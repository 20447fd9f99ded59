import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { contents } from '../../../shared/model/testing/history.ts';
import { testId } from '../../../shared/model/testing/test-ids.ts';
import { allowWriting, connect } from './connect.ts';
import type { WritableWorkspace } from '../contract.ts';
import { OpenFile } from './open-file.ts';
import { testFolder } from '../testing/folder.ts';
import { BY, carryOut, issues, must, newWorkspace, reopen } from '../testing/workspaces.ts';
import { Vocabulary } from '../search/vocabulary.ts';
import { writableWorkspace } from '../workspace.ts';

/** An open workspace together with its connection, to which things can happen. */
function withConnection(): { readonly workspace: WritableWorkspace; readonly file: OpenFile } {
  const made = newWorkspace();
  carryOut(made, ...issues(3));
  made.close();
  const db = must(connect(made.path, 'write'));
  allowWriting(db);
  onTestFinished(() => void file.close());
  const file = new OpenFile(db, made.path, Date.now);
  const vocabulary = new Vocabulary(() => file.searched.words());
  return {
    workspace: writableWorkspace(file, vocabulary, {
      readOnly: null,
      upgrade: null,
      fingerprint: null,
      close: () => null,
    }),
    file,
  };
}

/** Types ever more until something keeps it from being saved; says what, and how much was acknowledged. */
function fill(workspace: WritableWorkspace): { readonly code: string; readonly saved: number } {
  for (let saved = 0; ; saved += 1) {
    const [command] = issues(1, 5000 + saved);
    const detail = randomBytes(20_000).toString('base64');
    const result = workspace.run(
      { type: 'batch', commands: [command, edit(5000 + saved, detail)] },
      BY,
    );
    if (result.ok) continue;
    if (result.error.by === 'model') throw new Error(result.error.refusal.code);
    return { code: result.error.error.code, saved };
  }
}

function edit(issue: number, detail: string): object {
  return { type: 'edit', kind: 'issue', id: testId(0x1000 + issue), fields: { detail } };
}

function mount(folder: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
}

function unmount(folder: string): void {
  execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
}

/** Whether this user may make a small disk, which the super-user mostly may. */
function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'moot-mount-'));
  try {
    mount(folder);
    unmount(folder);
    return true;
  } catch {
    return false;
  } finally {
    rmdirSync(folder);
  }
}

const hasSmallDisk = canMount();

/** A folder on a disk of one megabyte. */
function smallDisk(): string {
  const folder = join(testFolder(), 'disk');
  mkdirSync(folder);
  mount(folder);
  onTestFinished(() => unmount(folder));
  return folder;
}

describe('a disk that is full', () => {
  it('keeps what was acknowledged, acknowledges nothing else, and goes on when there is room', () => {
    const { workspace, file } = withConnection();
    const { db } = file;
    db.pragma('max_page_count = 150');
    const { code, saved } = fill(workspace);
    expect(code).toBe('disk-full');
    expect(saved).toBeGreaterThan(1);
    expect(workspace.state().tables.issue.size).toBe(3 + saved);
    expect(workspace.check().ok).toBe(true);
    db.pragma('max_page_count = 100000');
    carryOut(workspace, ...issues(1, 9000));
    db.close();
    expect(reopen(workspace.path).state().tables.issue.size).toBe(4 + saved);
  });

  it.runIf(hasSmallDisk)('is the same on a real one, down to undo and a copy elsewhere', () => {
    const folder = smallDisk();
    const workspace = newWorkspace(join(folder, 'test.moot'));
    const { code, saved } = fill(workspace);
    expect(code).toBe('disk-full');
    // There may be just room enough for this one.
    workspace.undo(BY);
    const held = contents(workspace.state());
    const elsewhere = join(testFolder(), 'copy.moot');
    must(workspace.saveCopy(elsewhere));
    expect(workspace.saveCopy(join(folder, 'copy.moot'))).toMatchObject({
      error: { code: 'disk-full' },
    });
    workspace.close();
    for (const path of [workspace.path, elsewhere]) {
      const again = reopen(path);
      expect(saved).toBeGreaterThan(1);
      expect(contents(again.state())).toEqual(held);
      expect(again.check().ok).toBe(true);
      again.close();
    }
  });

  it.runIf(hasSmallDisk)('takes no new workspace, and leaves nothing of it', () => {
    const folder = smallDisk();
    writeFileSync(join(folder, 'full'), Buffer.alloc(1020 * 1024));
    expect(() => newWorkspace(join(folder, 'new.moot'))).toThrow('disk-full');
    expect(statSync(join(folder, 'new.moot'), { throwIfNoEntry: false })).toBeUndefined();
    rmSync(join(folder, 'full'));
    newWorkspace(join(folder, 'new.moot')).close();
  });
});

describe('a commit that fails at its very end', () => {
  /** A workspace whose next commit reports an error of the disk, after or instead of doing its work. */
  function withFailingCommit(isDone: boolean): WritableWorkspace {
    const { file, workspace } = withConnection();
    const { commit } = file;
    Object.assign(file, {
      commit: () => {
        Object.assign(file, { commit });
        if (isDone) commit();
        throw new Sqlite.SqliteError('disk I/O error', 'SQLITE_IOERR_FSYNC');
      },
    });
    return workspace;
  }

  it.each([true, false])(
    'is not acknowledged; what came of it shows later (written: %s)',
    (isDone) => {
      const workspace = withFailingCommit(isDone);
      const [lost, next] = issues(2, 7000);
      expect(workspace.run(lost, BY)).toMatchObject({
        error: { by: 'store', error: { code: 'io-error' } },
      });
      expect(workspace.state().tables.issue.size).toBe(3);
      must(workspace.run(next, BY));
      expect(workspace.state().tables.issue.size).toBe(isDone ? 5 : 4);
      expect(workspace.check().ok).toBe(true);
    },
  );
});
