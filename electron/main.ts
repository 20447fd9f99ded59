import { app, Menu } from 'electron';
import { readStart } from './files/arguments.ts';
import { startWindows } from './windows/start.ts';

const start = readStart(process.argv, !app.isPackaged, process.cwd());
if (start.as === 'window') {
  // Else Electron makes a menu of its own first, only for ours to replace it.
  Menu.setApplicationMenu(null);
  startWindows(start.paths);
}
