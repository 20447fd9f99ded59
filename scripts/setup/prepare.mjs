import { installPackages } from './dependencies.mjs';
import { zipElectron } from './electron-zip.mjs';
import { declaredVersion, findElectron } from './electron.mjs';
import { say } from './progress.mjs';
import { installScreen } from './screen.mjs';
import { fitSqlite } from './sqlite.mjs';
import { rememberRuntime } from './stamp.mjs';

/**
 * Does what is not done yet, in order: each part looks for itself.
 * @param {readonly string[]} needs
 */
export async function prepare(needs) {
  await installPackages();
  if (needs.includes('electron')) {
    const runtime = await findElectron();
    rememberRuntime(runtime);
    await fitSqlite(runtime.versions.napi);
    const { electron, node, chrome } = runtime.versions;
    if (needs.includes('electron zip') && runtime.isFallback) {
      await zipElectron(runtime, declaredVersion());
    }
    say(`Electron ${electron} (Node ${node}, Chromium ${chrome}).`);
  }
  if (needs.includes('screen')) await installScreen();
}
