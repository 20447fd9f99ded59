import { access, realpath } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';

/** The ending of a workspace's file. */
export const ENDING = '.moot';

/** A workspace's name as people say it: its file's, without folder and ending. */
export function nameOf(path: string): string {
  return isWorkspacePath(path) ? basename(path, extname(path)) : basename(path);
}

/** A path with the ending of a workspace; people leave it out when they type a name. */
export function withEnding(path: string): string {
  return isWorkspacePath(path) ? path : path + ENDING;
}

/**
 * A path in a folder at which there is nothing: `Sample.moot`, or else `Sample 2.moot` and so on.
 * @param name without ending
 */
export function freePath(folder: string, name: string): Promise<string> {
  return firstFree((number) =>
    join(folder, `${number === 1 ? name : `${name} ${number}`}${ENDING}`),
  );
}

/**
 * The first of several paths that is not taken.
 * @param pathAt the path with a number in it, from 1 on
 */
export async function firstFree(
  pathAt: (number: number) => string,
  isTaken: (path: string) => boolean | Promise<boolean> = isThere,
): Promise<string> {
  for (let number = 1; ; number += 1) {
    const path = pathAt(number);
    if (!(await isTaken(path))) return path;
  }
}

/** A path without links; the path itself where that cannot be told, `null` where nothing is there. */
export async function realPathOf(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    return code === 'ENOENT' || code === 'ENOTDIR' ? null : path;
  }
}

/** Whether there is something at a path. */
export async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    // What cannot be looked at may be there.
    return !(error instanceof Error && 'code' in error && error.code === 'ENOENT');
  }
}

/** Whether a path has the ending of a workspace. */
export function isWorkspacePath(path: string): boolean {
  return extname(path).toLowerCase() === ENDING;
}
