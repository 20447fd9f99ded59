import { app, ipcMain } from 'electron';
import { join } from 'node:path';
import { answer } from '../requests/router.ts';
import { cutNetwork, lockDown } from '../security/lockdown.ts';
import { isOurs } from '../security/sender.ts';
import { registerScheme, serveScheme } from '../security/serve.ts';
import { Application } from './application.ts';

/** What another start of the app hands to the one that runs. */
interface Handover {
  readonly paths: readonly string[];
}

/**
 * Runs the app with its windows, or hands over to the one that runs already.
 * @param paths the workspaces to open
 */
export function startWindows(paths: readonly string[]): void {
  if (!app.requestSingleInstanceLock({ paths } satisfies Handover)) {
    app.quit();
    return;
  }
  registerScheme();
  cutNetwork();
  // For every page, whatever its window asks for. Whoever starts the app with “--no-sandbox”, as tests run by root must,
  // has decided otherwise, and Chromium cannot do both.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // macOS names the file that was double-clicked in an event, which may come before the app is ready.
  const first = [...paths];
  let running: Application | null = null;
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (running) void running.openFile(path);
    else first.push(path);
  });
  void app.whenReady().then(() => {
    running = run();
    running.begin(first);
  });
}

function run(): Application {
  lockDown();
  const dist = join(app.getAppPath(), 'dist');
  const application = new Application(app.getPath('userData'), dist);
  serveScheme(join(dist, 'renderer'), application.previews);

  ipcMain.handle('moot:request', (event, name: unknown, payload: unknown) =>
    answer(application, event, name, payload),
  );
  ipcMain.on('moot:drop', (event, path: unknown) => {
    const window = isOurs(event) ? application.windows.of(event.sender) : null;
    if (window && typeof path === 'string' && path !== '') void application.openFile(path, window);
  });

  app.on('second-instance', (_event, _argv, _folder, handover) => {
    const { paths } = handover as Handover;
    if (paths.length === 0) application.comeForward();
    for (const path of paths) void application.openFile(path);
  });
  app.on('activate', () => application.comeForward());
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  let isSettled = false;
  app.on('will-quit', (event) => {
    if (isSettled) return;
    event.preventDefault();
    void application.settled().then(() => {
      isSettled = true;
      app.quit();
    });
  });
  return application;
}
