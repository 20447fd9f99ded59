import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Command } from '../../shared/model/decide.ts';
import type { Result } from '../../shared/result.ts';
import type {
  Committed,
  ReadableWorkspace,
  StoreError,
  WritableWorkspace,
} from '../store/contract.ts';
import { createWorkspace, type Beginning } from '../store/file/create.ts';
import { isWorkspaceWritable, openWorkspace } from '../store/file/open.ts';
import { Failure } from './failure.ts';
import type { Io } from './io.ts';
import type { Words } from './words.ts';

/** What the functions here tell people with, and whose changes they make. */
interface With {
  readonly words: Words;
  readonly io: Io;
}

/** Opens a workspace for reading while `use` works with it. */
export async function reading<Value>(
  { words, io }: With,
  path: string,
  use: (workspace: ReadableWorkspace) => Value | Promise<Value>,
): Promise<Value> {
  const verified = io.verified.of(resolve(path));
  const workspace = opened(words, openWorkspace(path, { mode: 'read', verified }));
  return closingAfter(io, path, workspace, use);
}

/** Opens a workspace for writing while `use` works with it. Fails where it can only be read. */
export async function writing<Value>(
  { words, io }: With,
  path: string,
  use: (workspace: WritableWorkspace) => Value | Promise<Value>,
): Promise<Value> {
  const verified = io.verified.of(resolve(path));
  const workspace = opened(words, openWorkspace(path, { mode: 'write', now: io.now, verified }));
  const { upgrade } = workspace;
  if (upgrade) {
    const values = { path, version: upgrade.from, backup: upgrade.backup };
    await io.err(`${words.say('upgraded', values)}\n`);
  }
  if (isWorkspaceWritable(workspace)) return closingAfter(io, path, workspace, use);
  workspace.close();
  throw words.storeFailure({ code: workspace.readOnly ?? 'no-permission', values: { path } });
}

/**
 * Makes a workspace while `use` works with it.
 * @param beginning what it begins with; the model must be known to allow it
 */
export async function creating<Value>(
  { words, io }: With,
  path: string,
  beginning: Beginning,
  use: (workspace: WritableWorkspace) => Value | Promise<Value>,
): Promise<Value> {
  const workspace = opened(words, createWorkspace(path, beginning, { now: io.now }));
  return closingAfter(io, path, workspace, use);
}

/** Carries out a command of the model; it is on disk when this returns. */
export function commit(
  words: Words,
  workspace: WritableWorkspace,
  command: Command,
  author: string,
): Committed {
  const result = workspace.run(command, { author });
  if (!result.ok) throw words.commandFailure(result.error);
  return result.value;
}

/** Writes a file beside its target and puts it in its place in one step. */
export function writeWhole(words: Words, path: string, data: string | Uint8Array): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.moot-out`);
  try {
    const descriptor = openSync(temporary, 'wx');
    try {
      writeFileSync(descriptor, data);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    const known = fileFailure(words, error, path);
    // What is not there when a file is written is its folder.
    throw known instanceof Failure && known.error.code === 'no-file'
      ? words.storeFailure({ code: 'no-folder', values: { path, folder: dirname(path) } })
      : known;
  }
}

/** The failure for what the file system said. Anything else is a mistake of this program. */
export function fileFailure(words: Words, error: unknown, path: string): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'no-file',
    ENOTDIR: 'no-file',
    EISDIR: 'is-folder',
    EACCES: 'no-access',
    EPERM: 'no-access',
    EROFS: 'no-access',
    ENOSPC: 'disk-full',
  };
  return words.failure(known[String(error.code)] ?? 'file-error', { path, reason: error.message });
}

/** Whether two paths lead to the same file. */
export function isSamePath(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    // One of them is not there, so they are two.
    return false;
  }
}

function opened<Workspace>(words: Words, result: Result<Workspace, StoreError>): Workspace {
  if (!result.ok) throw words.storeFailure(result.error);
  return result.value;
}

/** Closes a workspace after its use; what it was closed as need not be examined when it is next opened. */
async function closingAfter<Workspace extends ReadableWorkspace, Value>(
  { verified }: Io,
  path: string,
  workspace: Workspace,
  use: (workspace: Workspace) => Value | Promise<Value>,
): Promise<Value> {
  try {
    return await use(workspace);
  } finally {
    const [file, closed] = [resolve(path), workspace.close()];
    if (closed !== verified.of(file)) await verified.remember(file, closed);
  }
}
