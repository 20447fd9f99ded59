import { closeSync, openSync, rmSync } from 'node:fs';
import { uuidv7 } from 'uuidv7';
import type { Workspace } from '../../shared/model/entities.ts';
import { cleanLine, LINE_LIMIT } from '../../shared/model/text.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { StoreError, WritableWorkspace } from './contract.ts';
import { errorOf } from './errors.ts';
import { writeNewFile } from './new-file.ts';
import { isWorkspaceWritable, openWorkspace, type OpenOptions } from './open.ts';
import { storeError } from './store-error.ts';
import type { Transaction } from './transactions.ts';

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
  const now = options.now ?? Date.now;
  try {
    writeNewFile(path, founding(title, author, now()), now);
  } catch (error) {
    rmSync(path, { force: true });
    rmSync(`${path}-journal`, { force: true });
    return fail(errorOf(error, path));
  }
  return openForWriting(path, options);
}

function founding(title: string, author: string, at: number): Transaction {
  const createdBy = cleanLine(author).slice(0, LINE_LIMIT);
  const id = uuidv7();
  const after: Workspace = {
    id,
    createdAt: new Date(at).toISOString(),
    createdBy,
    title: cleanLine(title).slice(0, LINE_LIMIT),
    detail: '',
  };
  return {
    origin: { origin: 'command', target: null },
    author: createdBy,
    label: { key: 'new-workspace', values: {} },
    changes: [{ op: 'create', kind: 'workspace', id, after }],
  };
}

function openForWriting(path: string, options: OpenOptions): Result<WritableWorkspace, StoreError> {
  const opened = openWorkspace(path, { ...options, mode: 'write' });
  if (!opened.ok) return opened;
  const { value } = opened;
  return isWorkspaceWritable(value) ? ok(value) : fail(storeError('no-permission', { path }));
}
