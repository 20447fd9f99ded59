import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Where npm puts the packages. */
export const modules = join(root, 'node_modules');

/** What the set-up notes down; it goes when the packages go. */
export const notes = join(modules, '.moot');

/**
 * The program of the `node` package.
 * @param {string} folder the node_modules that it is in
 */
export function nodeIn(folder) {
  return join(folder, 'node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** The project's own Node, which runs everything after the set-up. */
export const projectNode = nodeIn(modules);

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
 * Where a program is, by the PATH; undefined when it is nowhere.
 * @param {string} name
 */
export function findOnPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}
