import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { buildProcess, NATIVE } from './process.ts';

/**
 * Makes the command line of a checkout, and takes away those made from other sources. Several may do so at once.
 * @param folder where `moot.cjs` is to be; the folder that it is in holds nothing else
 */
export async function buildCommandLine(folder: string): Promise<void> {
  const all = dirname(folder);
  mkdirSync(all, { recursive: true });
  const work = mkdtempSync(join(dirname(all), 'making-'));
  try {
    await buildProcess(work, 'moot', 'electron/cli/moot.ts', NATIVE, 'beside-sources');
    putInPlace(work, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  for (const name of readdirSync(all)) {
    if (name !== basename(folder)) rmSync(join(all, name), { recursive: true, force: true });
  }
}

function putInPlace(made: string, folder: string): void {
  try {
    renameSync(made, folder);
  } catch (error) {
    // Another command has made the same meanwhile.
    if (!existsSync(folder)) throw error;
  }
}
