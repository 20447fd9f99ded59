import type { WritableWorkspace } from '../../electron/store/contract.ts';
import { isWorkspaceWritable, openWorkspace } from '../../electron/store/file/open.ts';

/** Opens a workspace's file for writing, as the command line would. */
export function openForWriting(path: string, now: () => number = Date.now): WritableWorkspace {
  const opened = openWorkspace(path, { mode: 'write', now });
  if (!opened.ok) throw new Error(opened.error.code);
  if (!isWorkspaceWritable(opened.value)) throw new Error('It can only be read.');
  return opened.value;
}
