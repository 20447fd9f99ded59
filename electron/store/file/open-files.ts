import type { FileIdentity } from './file-identity.ts';

/**
 * The files that this process has open. The one state of its kind in Moot, because the system keeps it so:
 * POSIX gives the locks of a file to the process, not to a connection, and drops them all as soon as the
 * process closes any descriptor of that file. Reading the head of a file that is open here would let a
 * second writer in. An object that is made at each entry point and passed down could be made twice, and then neither of
 * the two would know of all files: what there is one of by nature is one here as well.
 */
const OPEN_FILES = new Set<FileIdentity>();

/**
 * Takes note that this process opens a file.
 * @returns whether it may: not while it has it open already
 */
export function claim(file: FileIdentity): boolean {
  if (OPEN_FILES.has(file)) return false;
  OPEN_FILES.add(file);
  return true;
}

/** Takes note that this process has closed a file. */
export function unclaim(file: FileIdentity): void {
  OPEN_FILES.delete(file);
}

/** Whether this process has a file open. */
export function isClaimed(file: FileIdentity): boolean {
  return OPEN_FILES.has(file);
}
