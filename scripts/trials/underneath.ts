import Sqlite from 'better-sqlite3';
import {
  copyFileSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WritableWorkspace } from '../../electron/store/contract.ts';
import { createWorkspace } from '../../electron/store/file/create.ts';
import { isWorkspaceWritable, openWorkspace } from '../../electron/store/file/open.ts';
import { setPragmas } from '../../electron/store/file/pragmas.ts';
import { testId } from '../../shared/model/testing/test-ids.ts';
import type { Trial } from './trial.ts';

const BY = { author: 'A member' };

/** So many of each accident. */
const COUNTS = { short: 5, long: 50 };

/** What other programs do to a file that is open: an older copy of it is at hand. */
const ACCIDENTS: readonly ((path: string, older: string) => void)[] = [
  (path, older) => writeFileSync(path, readFileSync(older)),
  (path, older) => renameSync(older, path),
  (path) => renameSync(path, `${path}.moved`),
  (path) => rmSync(path),
];

/** Another program overwrites, replaces, moves or deletes the file: the next edit is not acknowledged. */
export const changedUnderneath: Trial = {
  promise: 'what befalls the file underneath is noticed before an edit is acknowledged',
  rule: 'the file’s identity and the end of its log, inside each transaction (without: SQLite alone)',
  run: (size) => {
    let [trials, broken, brokenWithout] = [0, 0, 0];
    for (const accident of ACCIDENTS) {
      for (let trial = 0; trial < COUNTS[size]; trial += 1) {
        trials += 1;
        if (isAcknowledged(accident)) broken += 1;
        if (isAcknowledgedBySqlite(accident)) brokenWithout += 1;
      }
    }
    return { trials, broken, brokenWithout };
  },
};

function isAcknowledged(accident: (path: string, older: string) => void): boolean {
  return inFolder((folder) => {
    const { path, older } = twoStates(folder);
    const workspace = opened(path);
    accident(path, older);
    const result = add(workspace, 50);
    workspace.close();
    return result;
  });
}

/** The same with a bare connection, its settings ours. */
function isAcknowledgedBySqlite(accident: (path: string, older: string) => void): boolean {
  return inFolder((folder) => {
    const { path, older } = twoStates(folder);
    const db = new Sqlite(path);
    try {
      setPragmas(db);
      db.prepare('UPDATE workspace SET title = ?').run('One');
      accident(path, older);
      db.prepare('UPDATE workspace SET title = ?').run('Two');
      return true;
    } catch {
      return false;
    } finally {
      db.close();
    }
  });
}

function twoStates(folder: string): { readonly path: string; readonly older: string } {
  const path = join(folder, 'file.moot');
  const older = join(folder, 'older.moot');
  const made = createWorkspace(path, { title: 'A trial', ...BY });
  if (!made.ok) throw new Error(made.error.code);
  made.value.close();
  copyFileSync(path, older);
  const workspace = opened(path);
  for (let number = 1; number <= 3; number += 1) add(workspace, number);
  workspace.close();
  return { path, older };
}

function opened(path: string): WritableWorkspace {
  const result = openWorkspace(path, { mode: 'write' });
  if (!result.ok || !isWorkspaceWritable(result.value)) throw new Error('It cannot be written.');
  return result.value;
}

function add(workspace: WritableWorkspace, number: number): boolean {
  const element = { kind: 'issue', fields: { text: `Issue ${number}` } };
  const place = { under: 'nothing' };
  return workspace.run({ type: 'add-element', id: testId(number), element, place }, BY).ok;
}

function inFolder<Value>(work: (folder: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'moot-trials-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
