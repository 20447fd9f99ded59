import { app, nativeTheme } from 'electron';
import { join } from 'node:path';
import { PreferencesFile } from '../files/preferences.ts';
import { cutNetwork, lockDown } from '../security/lockdown.ts';
import { Previews } from '../security/previews.ts';
import { registerScheme, serveScheme } from '../security/serve.ts';
import { forkStore } from '../store/process/fork.ts';
import { isSeen, lastSeenFolder } from '../store/last-seen/last-seen-path.ts';
import type { AppWindow } from './app-window.ts';
import type { Application } from './application.ts';
import { openPage } from './browser-window.ts';

/** What another start of the app hands to the one that runs: that may be another version. */
interface Handover {
  readonly paths: readonly string[];
}

function pathsIn(handover: unknown): readonly string[] {
  const { paths }: Partial<Handover> = handover ?? {};
  return Array.isArray(paths) ? paths.filter((path) => typeof path === 'string') : [];
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
  // What a page makes of a workspace lives long. Room to die young in would be got from the system and never given back.
  app.commandLine.appendSwitch('js-flags', '--max-semi-space-size=2');
  // For every page, whatever its window asks for. Whoever starts the app with “--no-sandbox”, as tests run by root must,
  // has decided otherwise, and Chromium cannot do both.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // macOS names the file that was double-clicked in an event, which may come before the app is ready.
  const first = [...paths];
  const hearFirst = (event: { preventDefault(): void }, path: string): void => {
    event.preventDefault();
    first.push(path);
  };
  app.on('open-file', hearFirst);
  const application = app.whenReady().then(() => {
    app.off('open-file', hearFirst);
    return begin(first);
  });
  const soon = (act: (running: Application) => unknown): void => void application.then(act);
  app.on('open-file', (event, path) => {
    if (!app.isReady()) return;
    event.preventDefault();
    soon((running) => running.openFile(path));
  });
  app.on('second-instance', (_event, _argv, _folder, handover) => {
    const more = pathsIn(handover);
    if (more.length === 0) soon((running) => running.comeForward());
    for (const path of more) soon((running) => running.openFile(path));
  });
}

/**
 * Gets everything under way that takes its time, and reads the rest of the program meanwhile. The store process takes the
 * longest: a page that waits for it begins after it, as starting both at once would hold up the store.
 */
async function begin(paths: readonly string[]): Promise<Application> {
  const dist = join(app.getAppPath(), 'dist');
  const userData = app.getPath('userData');
  const [path] = paths;
  const isWaiting = path !== undefined && !isSeen(lastSeenFolder(userData), path);
  const store = isWaiting ? forkStore(join(dist, 'store.cjs')) : null;
  const preferences = new PreferencesFile(join(userData, 'preferences.json'));
  const previews = new Previews<AppWindow>();
  nativeTheme.themeSource = preferences.now.settings.theme;
  lockDown();
  const answered = serveScheme(join(dist, 'renderer'), previews);
  if (isWaiting) await import('./application-start.ts');
  const page = openPage(preferences.now.window, []);
  // The page's way to its process leads through this thread: what is read before holds it up.
  await answered;
  const { startApplication } = await import('./application-start.ts');
  return startApplication({ userData, dist, preferences, previews, page, store }, paths);
}
