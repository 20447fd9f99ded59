import { copyFileSync } from 'node:fs';
import type { WritableWorkspace } from '../../electron/store/contract.ts';
import { isWorkspaceWritable, openWorkspace } from '../../electron/store/open.ts';
import type { Command } from '../../shared/model/decide.ts';
import type { WorkspaceState } from '../../shared/model/state.ts';

/** Opens a workspace's file for writing, as the command line would. */
export function openForWriting(path: string, now: () => number = Date.now): WritableWorkspace {
  const opened = openWorkspace(path, { mode: 'write', now });
  if (!opened.ok) throw new Error(opened.error.code);
  if (!isWorkspaceWritable(opened.value)) throw new Error('It can only be read.');
  return opened.value;
}

/**
 * Has a member work on a copy of a workspace, offline, and gives the copy back.
 * @param from the file of which it is a copy; nobody has it open
 * @param work what the member does, by what is there
 */
export function workOffline(
  from: string,
  path: string,
  author: string,
  work: (state: WorkspaceState) => readonly Command[],
): void {
  copyFileSync(from, path);
  const copy = openForWriting(path);
  for (const command of work(copy.state())) {
    const done = copy.run(command, { author });
    if (!done.ok) throw new Error(JSON.stringify(done.error));
  }
  copy.close();
}
