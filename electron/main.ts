import { app, Menu } from 'electron';
import { readStart } from './files/arguments.ts';
import { startWindows } from './windows/start.ts';

const start = readStart(process.argv, !app.isPackaged, process.cwd());
if (start.as === 'command') {
  // No window and no lock: scripts may run many at a time, and beside the app.
  void import('./cli/moot.ts').then(async ({ run }) => app.exit(await run(start.args)));
} else {
  // Else Electron makes a menu of its own first, only for ours to replace it.
  Menu.setApplicationMenu(null);
  startWindows(start.paths);
}
