import Sqlite from 'better-sqlite3';
import { closeSync, openSync, rmSync } from 'node:fs';
import { uuidv7 } from 'uuidv7';
import type { Workspace } from '../../shared/model/entities.ts';
import { applyChanges, emptyState } from '../../shared/model/state.ts';
import { cleanLine, LINE_LIMIT } from '../../shared/model/text.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { StoreError, WritableWorkspace } from './contract.ts';
import { errorOf } from './errors.ts';
import { migrate } from './migrations/index.ts';
import { OpenFile } from './open-file.ts';
import { isWorkspaceWritable, openWorkspace, type OpenOptions } from './open.ts';
import { BUSY_TIMEOUT, setPragmas } from './pragmas.ts';
import { storeError } from './store-error.ts';
import { write } from './transactions.ts';

/**
 * Makes a new workspace file with its first entry and opens it for writing. Never writes over a file.
 * @returns `exists`, or why the folder could not take it; then nothing is left behind
 */
export function createWorkspace(
  path: string,
  { title, author }: { readonly title: string; readonly author: string },
  options: OpenOptions = {},
): Result<WritableWorkspace, StoreError> {
  try {
    closeSync(openSync(path, 'wx'));
  } catch (error) {
    return fail(errorOf(error, path));
  }
  try {
    fill(path, title, author, options.now ?? Date.now);
  } catch (error) {
    rmSync(path, { force: true });
    rmSync(`${path}-journal`, { force: true });
    return fail(errorOf(error, path));
  }
  return openForWriting(path, options);
}

/** Writes tables and first transaction in one SQLite transaction, so that there is all or nothing. */
function fill(path: string, title: string, author: string, now: () => number): void {
  const db = new Sqlite(path, { timeout: BUSY_TIMEOUT });
  try {
    setPragmas(db);
    db.transaction(() => {
      migrate(db, 0);
      const file = new OpenFile(db, path, now);
      const name = cleanLine(author).slice(0, LINE_LIMIT);
      const id = uuidv7();
      const after: Workspace = {
        id,
        createdAt: new Date(now()).toISOString(),
        createdBy: name,
        title: cleanLine(title).slice(0, LINE_LIMIT),
        detail: '',
      };
      const changes = [{ op: 'create', kind: 'workspace', id, after }] as const;
      const label = { key: 'new-workspace', values: {} };
      const origin = { origin: 'command', target: null } as const;
      write(file, { origin, author: name, label, changes }, applyChanges(emptyState(), changes));
    }).immediate();
  } finally {
    db.close();
  }
}

function openForWriting(path: string, options: OpenOptions): Result<WritableWorkspace, StoreError> {
  const opened = openWorkspace(path, { ...options, mode: 'write' });
  if (!opened.ok) return opened;
  const { value } = opened;
  return isWorkspaceWritable(value) ? ok(value) : fail(storeError('no-permission', { path }));
}
