import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Where npm puts the packages. */
export const modules = join(root, 'node_modules');

/** What the set-up notes down; it goes when the packages go. */
export const notes = join(modules, '.moot');

/** The Node of the `node` package, which runs everything after the set-up. */
export const projectNode = join(
  modules,
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/**
 * The folder for what is large or slow to make and serves every clone: `MOOT_CACHE`, or the user's cache folder.
 * @param {...string} parts names below it
 */
export function inCache(...parts) {
  const own = process.env.MOOT_CACHE;
  const base = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return join(own ? resolve(own) : join(base, 'moot'), ...parts);
}

/**
 * Whether a program is on the PATH.
 * @param {string} name
 */
export function isOnPath(name) {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  return folders.some((folder) => folder !== '' && existsSync(join(folder, name)));
}
