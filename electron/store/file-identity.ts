import { statSync } from 'node:fs';

/** What tells a file from all others on this machine, however it is named. */
export type FileIdentity = string;

/** The identity of the file at a path, or `null` where there is none. `stat` opens nothing: it is safe on an open file. */
export function identityOf(path: string): FileIdentity | null {
  const stat = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stat ? `${stat.dev}:${stat.ino}` : null;
}

/** Whether two paths lead to one file. */
export function isSameFile(a: string, b: string): boolean {
  const identity = identityOf(a);
  return identity !== null && identity === identityOf(b);
}
