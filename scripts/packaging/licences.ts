import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const ELECTRON = 'LICENSE.electron.txt';
const PACKAGES = 'LICENSES.packages.md';

/**
 * Puts Moot's own licence where the packager left Electron's, which is what the Debian package shows as its copyright; after it
 * come Electron's and where the notices of everything else are, which lie beside it.
 * @param folder of the packaged program
 * @param root of the repository, with its dist/
 */
export async function fitLicences(folder: string, root: string): Promise<void> {
  const path = join(folder, 'LICENSE');
  const electron = await readFile(path, 'utf8');
  await rename(path, join(folder, ELECTRON));
  await writeFile(join(folder, PACKAGES), await packageNotices(join(root, 'dist')));
  await writeFile(path, licence(await readFile(join(root, 'LICENSE'), 'utf8'), electron));
}

function licence(moot: string, electron: string): string {
  return [
    'Moot',
    moot.trim(),
    'Moot comes with Electron, under this licence:',
    electron.trim(),
    `The notices of Chromium and of what Electron contains are in LICENSES.chromium.html, those of the packages in Moot itself in ${PACKAGES}: both beside the program.`,
    '',
  ].join('\n\n');
}

/** What the build notes of the packages that each part of the program contains. */
async function packageNotices(dist: string): Promise<string> {
  const parts = await readdir(join(dist, 'licenses'));
  const files = [...parts.toSorted().map((name) => `licenses/${name}`), 'renderer/licenses.md'];
  const notices = await Promise.all(files.map((file) => readFile(join(dist, file), 'utf8')));
  return notices.join('\n\n');
}
