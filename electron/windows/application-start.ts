import { app, ipcMain } from 'electron';
import { answer } from '../requests/router.ts';
import { isOurs } from '../security/sender.ts';
import { Application, type Beginning } from './application.ts';

/**
 * Runs the app from its first window on, until the last is closed and all is on disk.
 * @param paths the workspaces to open
 */
export function startApplication(beginning: Beginning, paths: readonly string[]): Application {
  const application = new Application(beginning);

  ipcMain.handle('moot:request', (event, name: unknown, payload: unknown) =>
    answer(application, event, name, payload),
  );
  ipcMain.on('moot:drop', (event, dropped: unknown) => {
    const window = isOurs(event) ? application.windows.of(event.sender) : null;
    if (!window || !Array.isArray(dropped)) return;
    // A file that the page made itself has no path.
    const named = dropped.filter((path): path is string => typeof path === 'string' && path !== '');
    void application.dropFiles(named, window);
  });

  // A mistake of ours. The files are other processes', the windows keep what was typed: going on is safer than ending.
  process.on('uncaughtException', (error) => application.log.error('uncaught', error));
  process.on('unhandledRejection', (reason) => application.log.error('unhandled', reason));

  app.on('activate', () => application.comeForward());
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  let isSettled = false;
  app.on('will-quit', (event) => {
    if (isSettled) return;
    event.preventDefault();
    void application.settled().finally(() => {
      // A file was opened from outside meanwhile: whoever did that wants to see it.
      if (application.windows.all.length > 0) return;
      isSettled = true;
      // Not before this event is over: while Electron is about to quit, it does not hear that it should.
      setImmediate(() => app.quit());
    });
  });
  void application.begin(paths);
  return application;
}
