import { nativeTheme } from 'electron';
import { join } from 'node:path';
import type { Settings } from '../../shared/bridge.ts';
import { isDamage } from '../../shared/damage.ts';
import type { DroppedFile } from '../files/dropped.ts';
import { openLog, type Log } from '../files/log.ts';
import { isWorkspacePath } from '../files/names.ts';
import { Backups } from '../files/backups.ts';
import type { PreferencesFile } from '../files/preferences.ts';
import type { Previews } from '../security/previews.ts';
import type { Shell } from '../files/shell.ts';
import { makeStores, type Stores } from '../files/stores.ts';
import { Workspaces } from '../files/workspaces.ts';
import { isCopyOf } from '../requests/merge.ts';
import { lastSeenFolder } from '../store/last-seen/last-seen-path.ts';
import type { StoreProcess } from '../store/process/line.ts';
import type { Worker } from '../work/client.ts';
import { AppWindow } from './app-window.ts';
import { backgroundColour, type Page } from './browser-window.ts';
import { languageFor } from './language.ts';
import { saveBeforeClosing } from './leaving.ts';
import { MenuBar } from './menu-bar.ts';
import { recover } from './recovery.ts';
import { offerTextMenu } from './text-menu.ts';
import { Texts } from './texts.ts';
import { entitle } from './title.ts';
import { Windows } from './windows.ts';

/** What is under way when the app begins. */
export interface Beginning {
  /** The folder for what the app keeps of its own. */
  readonly userData: string;
  /** The folder with the app's bundles. */
  readonly dist: string;
  readonly preferences: PreferencesFile;
  readonly previews: Previews<AppWindow>;
  /** The first window, its page being loaded. */
  readonly page: Page;
  /** A store process for the first file, if there is one to open. */
  readonly store: StoreProcess | null;
}

/** The app with its windows, from the moment at which Electron is ready. */
export class Application implements Shell {
  readonly log: Log;
  readonly preferences: PreferencesFile;
  readonly texts: Texts;
  readonly windows: Windows;
  readonly workspaces: Workspaces;
  readonly previews: Previews<AppWindow>;
  readonly backups: Backups;
  readonly #menuBar: MenuBar;
  readonly stores: Stores;
  readonly #workScript: string;

  constructor({ userData, dist, preferences, previews, page, store }: Beginning) {
    this.log = openLog(join(userData, 'moot.log'));
    this.preferences = preferences;
    this.previews = previews;
    this.#workScript = join(dist, 'work.cjs');
    this.texts = new Texts(languageFor(preferences.now.settings.language));
    this.windows = new Windows(preferences, page, (window) => this.#attend(window));
    this.stores = makeStores(
      join(dist, 'store.cjs'),
      {
        verified: join(userData, 'verified.json'),
        backups: join(userData, 'backups'),
        lastSeen: lastSeenFolder(userData),
      },
      this.log,
      store,
    );
    this.backups = new Backups(
      join(userData, 'backups'),
      (body) => this.stores.errand(body),
      this.log,
    );
    this.workspaces = new Workspaces(
      this.windows,
      this.stores,
      preferences,
      this.texts,
      this.backups,
    );
    this.#menuBar = new MenuBar(this.windows, this.texts, (name) => this.#choose(name));
    nativeTheme.on('updated', () => {
      for (const window of this.windows.all) {
        window.browser.setBackgroundColor(backgroundColour());
      }
    });
  }

  /** Opens the first windows: one for each file, or the start screen. */
  async begin(paths: readonly string[]): Promise<void> {
    if (paths.length === 0) this.windows.create();
    await Promise.all(paths.map((path) => this.#open(path, 'new')));
    this.stores.endSpare();
  }

  /** Opens a file that came from outside: from the desktop, or another start of the app. */
  openFile(path: string, onto: AppWindow | null = null): Promise<void> {
    return this.#open(path, onto ?? this.windows.all.find(({ isFree }) => isFree) ?? null);
  }

  /**
   * Takes in what was dropped on a window: a copy of the workspace that is open there can be merged, another workspace is
   * opened, any other file is read for import. What is looked through before it enters is so one file after the other.
   */
  async dropFiles(paths: readonly string[], onto: AppWindow): Promise<void> {
    const { session } = onto;
    const files: DroppedFile[] = [];
    for (const path of paths) {
      const action = await this.#dropped(path, onto, session);
      if (action !== null) files.push({ path, action });
    }
    this.takeDropped(onto, onto.dropped.add(files));
  }

  takeDropped(window: AppWindow, file: DroppedFile | null): void {
    if (file === null) return;
    if (window.canDo(file.action)) {
      window.choose(file.action);
      return;
    }
    // A window that shows the past can do nothing to the workspace.
    window.dropped.forget();
    window.send('problem', this.texts.error('not-into-past', { path: file.path }));
  }

  leaveDropped(window: AppWindow): void {
    const left = window.dropped.forget();
    if (left.length === 0) return;
    const values = { count: left.length, names: left.join(', ') };
    window.send('problem', this.texts.error('not-read', values));
  }

  /** By which action a file that was dropped is to be read; `null` where that is done with: it was opened, or cannot be. */
  async #dropped(
    path: string,
    onto: AppWindow,
    session: AppWindow['session'],
  ): Promise<DroppedFile['action'] | null> {
    if (session === null) {
      await this.openFile(path, onto);
      return null;
    }
    if (isWorkspacePath(path)) {
      const mayMerge = session.workspace.readOnly === null;
      if (mayMerge && (await isCopyOf({ shell: this, window: onto }, session, path))) {
        return 'merge-copy';
      }
      await this.openFile(path, onto);
      return null;
    }
    if (session.workspace.readOnly === null) return 'import';
    onto.send('problem', this.texts.error('not-into', { path }));
    return null;
  }

  /** Brings the app to the front, with a window at least. */
  comeForward(): void {
    (this.windows.current ?? this.windows.create()).focus();
  }

  settingsChanged(settings: Settings): void {
    nativeTheme.themeSource = settings.theme;
    this.texts.speak(languageFor(settings.language));
    this.#menuBar.remake();
    for (const window of this.windows.all) {
      entitle(window, this.texts);
      window.send('settings', settings);
    }
  }

  async worker(): Promise<Worker> {
    const { Worker } = await import('../work/client.ts');
    const { printPdf } = await import('../documents/print.ts');
    return new Worker(this.#workScript, printPdf);
  }

  menuChanged(): void {
    this.#menuBar.update();
  }

  /** Waits until all that is under way is on disk, or could not be brought there. */
  async settled(): Promise<void> {
    await Promise.allSettled([this.workspaces.settled(), this.preferences.settled()]);
  }

  async #open(path: string, asking: AppWindow | 'new' | null): Promise<void> {
    const opened = await this.workspaces.open(path, asking);
    if (opened.ok) return;
    const window = asking instanceof AppWindow ? asking : this.windows.current;
    const teller = window ?? this.windows.create();
    if (isDamage(opened.error)) teller.damaged = path;
    if (opened.error.code === 'in-use') teller.heldElsewhere = path;
    teller.send('problem', opened.error);
  }

  #attend(window: AppWindow): void {
    recover(window, this.texts, this.log);
    saveBeforeClosing(window, this.texts);
    offerTextMenu(window.browser, this.texts);
    window.browser.on('closed', () => {
      this.previews.forget(window);
      void this.workspaces.close(window);
      this.#menuBar.update();
    });
  }

  /** Does what was chosen in the menu: in the window that a person uses, or in a new one. */
  #choose(name: string): void {
    (this.windows.current ?? this.windows.create()).choose(name);
  }
}
