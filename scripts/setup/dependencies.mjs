import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { modules, projectNode, root } from './paths.mjs';
import { step } from './progress.mjs';
import { npm } from './run.mjs';

/** Installs the packages of the lock file where node_modules holds others, or none. */
export async function installPackages() {
  if (matchesLock() && existsSync(projectNode)) return;
  await step('Installing the packages of package-lock.json', () =>
    npm(['ci', '--no-audit', '--no-fund', '--foreground-scripts=false']),
  );
  if (!existsSync(projectNode)) {
    throw new Error(
      'The “node” package has no program in it: its install script did not run. ' +
        'Allow it (npm config set ignore-scripts false), delete node_modules and try again.',
    );
  }
}

/** Compares the lock file with npm's own account of what it installed. */
function matchesLock() {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(join(modules, '.package-lock.json'));
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    // A package for another platform is in the lock file alone.
    if (!found) return entry.optional === true || entry.devOptional === true || entry.peer === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} Entry
 * @param {string} file
 * @returns {Record<string, Entry> | undefined}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
