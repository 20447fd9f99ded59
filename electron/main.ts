import { app, Menu } from 'electron';
import { readStart } from './files/arguments.ts';
import { installationSteps, isInstallation, runSteps } from './files/installation.ts';
import { startWindows } from './windows/start.ts';
import type { PrintPage } from '../shared/formats/writer.ts';

const start = readStart(process.argv, !app.isPackaged, process.cwd());
if (isInstallation(process.argv)) {
  void runSteps(installationSteps(process.argv)).then(() => app.exit(0));
} else if (start.as === 'window') {
  // Else Electron makes a menu of its own first, only for ours to replace it.
  Menu.setApplicationMenu(null);
  startWindows(start.paths);
} else {
  void runCommand(start.args);
}

/** Does what the command line says and ends: without window or lock, so that many can run beside the app. */
async function runCommand(args: readonly string[]): Promise<void> {
  const { run } = await import('./cli/run.ts');
  const { processIo } = await import('./cli/io.ts');
  const { printPdf } = await import('./documents/print.ts');
  // The window that prints goes when it has; the command goes on.
  app.on('window-all-closed', () => {});
  const print: PrintPage = async (html, title) => {
    await app.whenReady();
    return printPdf(html, title);
  };
  app.exit(await run(args, processIo(print)));
}
