// A note of what was set up and from what, so that the next run can see at a glance that nothing is left to do.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { notes, projectNode, root } from './paths.mjs';

const stampFile = join(notes, 'setup.json');
const runtimeFile = join(notes, 'runtime.json');

/**
 * The Electron in use.
 * @typedef {object} Runtime
 * @property {string} dist its folder
 * @property {string} executable the program in it
 * @property {boolean} isFallback whether it is the registry's older one, for want of the declared one
 * @property {{ electron: string, node: string, chrome: string, napi: number }} versions
 */

/** Reads the note about the Electron in use; undefined before it is set up. @returns {Runtime | undefined} */
export function readRuntime() {
  return readJson(runtimeFile);
}

/** @param {Runtime} runtime */
export function rememberRuntime(runtime) {
  mkdirSync(notes, { recursive: true });
  writeFileSync(runtimeFile, `${JSON.stringify(runtime, null, 2)}\n`);
}

/**
 * Whether the set-up was done for these needs, from this lock file, by these scripts, and still stands.
 * @param {readonly string[]} needs
 */
export function isDone(needs) {
  const stamp = readJson(stampFile);
  if (stamp?.key !== key() || !needs.every((need) => stamp.needs.includes(need))) return false;
  if (!existsSync(projectNode)) return false;
  return !needs.includes('electron') || existsSync(readRuntime()?.executable ?? '');
}

/** @param {readonly string[]} needs */
export function rememberDone(needs) {
  const stamp = readJson(stampFile);
  const before = stamp?.key === key() ? stamp.needs : [];
  mkdirSync(notes, { recursive: true });
  writeFileSync(
    stampFile,
    `${JSON.stringify({ key: key(), needs: [...new Set([...before, ...needs])] }, null, 2)}\n`,
  );
}

/** All that the outcome depends on, as one short text. */
function key() {
  const hash = createHash('sha256');
  hash.update(readFileSync(join(root, 'package-lock.json')));
  const own = join(root, 'scripts', 'setup');
  for (const name of readdirSync(own, { encoding: 'utf8', recursive: true }).sort()) {
    const file = join(own, name);
    if (statSync(file).isFile()) hash.update(readFileSync(file));
  }
  hash.update(
    JSON.stringify([
      process.platform,
      process.arch,
      process.env.MOOT_CACHE ?? '',
      process.env.ELECTRON_OVERRIDE_DIST_PATH ?? '',
    ]),
  );
  return hash.digest('hex');
}

/** @param {string} file @returns {any} */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
