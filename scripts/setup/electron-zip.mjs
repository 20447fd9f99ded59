import { once } from 'node:events';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { inCache } from './paths.mjs';
import { step } from './progress.mjs';

/**
 * The folder where Forge finds a zip of the Electron in use, when it can't have the declared one.
 * @param {import('./stamp.mjs').Runtime} runtime
 */
export function electronZipFolder(runtime) {
  return inCache(`electron-${runtime.versions.electron}-zip`);
}

/**
 * Makes that zip, under the declared version's name as Forge asks for no other.
 * @param {import('./stamp.mjs').Runtime} runtime
 * @param {string} declaredVersion
 */
export async function zipElectron(runtime, declaredVersion) {
  const zip = join(
    electronZipFolder(runtime),
    `electron-v${declaredVersion}-${process.platform}-${process.arch}.zip`,
  );
  if (existsSync(zip)) return;
  await step('Zipping Electron for the packager', async () => {
    mkdirSync(dirname(zip), { recursive: true });
    const partial = `${zip}.${process.pid}`;
    await writeZip(runtime.dist, partial);
    renameSync(partial, zip);
  });
}

/**
 * Writes a folder's files to a zip, stored as they are; its own default app is left out.
 * @param {string} folder
 * @param {string} target
 */
async function writeZip(folder, target) {
  // Not at the top: this module is loaded before the packages are there.
  const { Zip, ZipPassThrough } = await import('fflate');
  const out = createWriteStream(target);
  const written = finished(out);
  const zip = new Zip((error, bytes, isLast) => {
    if (error) out.destroy(error);
    else out.write(bytes);
    if (isLast) out.end();
  });
  for (const name of readdirSync(folder, { encoding: 'utf8', recursive: true }).sort()) {
    const path = join(folder, name);
    const { mode } = statSync(path);
    if (name.startsWith('resources') || statSync(path).isDirectory()) continue;
    const member = new ZipPassThrough(name);
    member.os = 3; // Unix, whose permissions are in the upper half of the attributes
    member.attrs = (mode & 0xffff) * 0x10000;
    zip.add(member);
    for await (const chunk of createReadStream(path, { highWaterMark: 4 << 20 })) {
      member.push(chunk);
      if (out.writableNeedDrain) await once(out, 'drain');
    }
    member.push(new Uint8Array(0), true);
  }
  zip.end();
  await written;
}
