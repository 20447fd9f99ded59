import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inCache, modules, nodeIn, projectNode, root } from './paths.mjs';
import { step } from './progress.mjs';
import { npm } from './run.mjs';

const lockFile = join(root, 'package-lock.json');
const QUIETLY = ['--no-audit', '--no-fund'];

/**
 * The packages whose install scripts are run. No others: npm would, for one, set out to compile better-sqlite3, which ships its
 * binaries.
 */
const WITH_SCRIPTS = process.platform === 'win32' ? ['node', 'electron-winstaller'] : ['node'];

/** From here on, npm leaves out none of the packages that we use. */
const NEW_ENOUGH = 24;

/** Installs the packages of the lock file where node_modules holds others, or none. */
export async function installPackages() {
  if (matchesLock() && existsSync(projectNode)) return;
  const node = await newEnoughNode();
  await step('Installing the packages of package-lock.json', async () => {
    await npm(['ci', '--ignore-scripts', ...QUIETLY], { node });
    await npm(['rebuild', ...WITH_SCRIPTS], { node });
  });
  if (!existsSync(projectNode)) throw withoutInstallScripts();
}

/**
 * The Node to run npm by. npm silently leaves out what asks for a newer Node than its own, so an old one first gets the
 * project's.
 */
async function newEnoughNode() {
  if (Number(process.versions.node.split('.')[0]) >= NEW_ENOUGH) return process.execPath;
  const version = packagesOf(lockFile)?.['node_modules/node']?.version;
  const folder = inCache(`node-${version}`);
  const node = nodeIn(join(folder, 'node_modules'));
  if (!existsSync(node)) {
    await step(`Getting Node ${version}`, () =>
      npm(['install', `node@${version}`, '--prefix', folder, '--no-save', ...QUIETLY]),
    );
    if (!existsSync(node)) throw withoutInstallScripts();
  }
  return node;
}

function withoutInstallScripts() {
  return new Error(
    'The “node” package has no program in it: its install script did not run. ' +
      'Allow it (npm config set ignore-scripts false), delete node_modules and try again.',
  );
}

/** Compares the lock file with npm's own account of what it installed. */
function matchesLock() {
  const wanted = packagesOf(lockFile);
  const installed = packagesOf(join(modules, '.package-lock.json'));
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    if (!found) return mayBeMissing(entry);
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/** Whether a package is one for other machines. @param {Entry} entry */
function mayBeMissing(entry) {
  if (!entry.optional && !entry.devOptional && !entry.peer) return false;
  const isForThisMachine =
    entry.os?.includes(process.platform) && (entry.cpu?.includes(process.arch) ?? true);
  return !isForThisMachine || entry.libc !== undefined;
}

/**
 * What a lock file says of one package.
 * @typedef {object} Entry
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 * @property {boolean} [peer]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 */

/** @param {string} file @returns {Record<string, Entry> | undefined} by path, such as node_modules/zod */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
