// What has to come from the operating system. Only Debian and its kin are known by their packages' names; elsewhere the missing
// things are named as they are.
import { existsSync } from 'node:fs';
import { findOnPath } from './paths.mjs';
import { say, step } from './progress.mjs';
import { run } from './run.mjs';

/** Debian's package for each library that Electron links, by the library's file name. @type {Record<string, string>} */
const PACKAGE_OF = {
  'libX11.so.6': 'libx11-6',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXrandr.so.2': 'libxrandr2',
  'libXss.so.1': 'libxss1',
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libsmime3.so': 'libnss3',
  'libudev.so.1': 'libudev1',
  'libxcb.so.1': 'libxcb1',
  'libxkbcommon.so.0': 'libxkbcommon0',
};

/**
 * Installs the libraries that a program links and the machine lacks.
 * @param {string} executable
 */
export async function installLibraries(executable) {
  if (process.platform !== 'linux') return;
  const missing = await missingLibraries(executable);
  if (missing.length === 0) return;
  const packages = missing.map((library) => PACKAGE_OF[library] ?? library);
  await install('Electron', [...new Set(packages)]);
  const still = await missingLibraries(executable);
  if (still.length > 0) throw new Error(`Electron still lacks ${still.join(', ')}.`);
}

/** @param {string} executable @returns {Promise<string[]>} file names, such as libgtk-3.so.0 */
async function missingLibraries(executable) {
  const listed = await run('ldd', [executable]);
  return [...listed.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
}

/** Installs what compiles an add-on, where it is missing. */
export async function installBuildTools() {
  const missing = ['g++', 'make', 'python3'].filter((tool) => findOnPath(tool) === undefined);
  if (missing.length > 0) await install('Building SQLite', missing);
}

/**
 * Installs Debian packages as root; otherwise says what to install.
 * @param {string} who needs them, at the start of a sentence
 * @param {readonly string[]} packages
 */
export async function install(who, packages) {
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (!existsSync('/usr/bin/apt-get')) {
    throw new Error(
      `${who} needs, by Debian’s names: ${packages.join(' ')}. Install them and try again.`,
    );
  }
  if (process.getuid?.() !== 0) {
    throw new Error(
      `${who} needs more of the system. Run this and try again:\n  sudo apt-get update && sudo ${command}`,
    );
  }
  say(`${who} needs: ${packages.join(' ')}.`);
  const env = {
    ...process.env,
    DEBIAN_FRONTEND: 'noninteractive',
    // dpkg refuses to work without the programs of these folders.
    PATH: `${process.env.PATH ?? ''}:/usr/local/sbin:/usr/sbin:/sbin`,
  };
  await step('Installing them with apt', async (report) => {
    report('reading the lists');
    await run('apt-get', ['update', '-q'], { env });
    report('');
    await run(
      'apt-get',
      ['install', '-y', '-q', '--no-install-recommends', ...(await realNames(packages))],
      { env },
    );
  });
}

/**
 * Since the change to 64-bit time some distributions call libasound2 libasound2t64, and so on.
 * @param {readonly string[]} packages
 */
function realNames(packages) {
  return Promise.all(
    packages.map(async (name) => {
      const pattern = `^${name.replace(/[.+]/g, '\\$&')}t64$`;
      const found = await run('apt-cache', ['search', '--names-only', pattern]);
      return found.trim() === '' ? name : `${name}t64`;
    }),
  );
}
