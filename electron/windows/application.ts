import { nativeTheme } from 'electron';
import { join } from 'node:path';
import type { Settings } from '../../shared/bridge.ts';
import { openLog, type Log } from '../files/log.ts';
import { PreferencesFile } from '../files/preferences.ts';
import { Previews } from '../security/previews.ts';
import type { Shell } from '../files/shell.ts';
import { makeStores } from '../files/stores.ts';
import { Workspaces } from '../files/workspaces.ts';
import type { Worker } from '../work/client.ts';
import { AppWindow } from './app-window.ts';
import { backgroundColour } from './browser-window.ts';
import { languageFor } from './language.ts';
import { saveBeforeClosing } from './leaving.ts';
import { MenuBar } from './menu-bar.ts';
import { recover } from './recovery.ts';
import { Texts } from './texts.ts';
import { entitle } from './title.ts';
import { Windows } from './windows.ts';

/** The app with its windows, from the moment at which Electron is ready. */
export class Application implements Shell {
  readonly log: Log;
  readonly preferences: PreferencesFile;
  readonly texts: Texts;
  readonly windows: Windows;
  readonly workspaces: Workspaces;
  readonly previews = new Previews<AppWindow>();
  readonly #menuBar: MenuBar;
  readonly #workScript: string;

  /**
   * @param userData the folder for what the app keeps of its own
   * @param dist the folder with the app's bundles
   */
  constructor(userData: string, dist: string) {
    this.log = openLog(join(userData, 'moot.log'));
    this.preferences = new PreferencesFile(join(userData, 'preferences.json'));
    const { theme, language } = this.preferences.now.settings;
    nativeTheme.themeSource = theme;
    this.texts = new Texts(languageFor(language));
    this.windows = new Windows(this.preferences, (window) => this.#attend(window));
    this.#workScript = join(dist, 'work.cjs');
    const stores = makeStores(join(dist, 'store.cjs'), join(userData, 'verified.json'), this.log);
    this.workspaces = new Workspaces(this.windows, stores, this.preferences, this.texts);
    this.#menuBar = new MenuBar(this.windows, this.texts, (name) => this.#choose(name));
    nativeTheme.on('updated', () => {
      for (const { browser } of this.windows.all) browser.setBackgroundColor(backgroundColour());
    });
  }

  /** Opens the first windows: one for each file, or the start screen. */
  begin(paths: readonly string[]): void {
    if (paths.length === 0) this.windows.create();
    for (const path of paths) void this.#open(path, 'new');
  }

  /** Opens a file that came from outside: from the desktop, another start of the app, or a drop on a window. */
  openFile(path: string, onto: AppWindow | null = null): Promise<void> {
    return this.#open(path, onto ?? this.windows.all.find(({ isFree }) => isFree) ?? null);
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

  /** Waits until all that is under way is on disk. */
  async settled(): Promise<void> {
    await Promise.all([this.workspaces.closed(), this.preferences.settled()]);
  }

  async #open(path: string, asking: AppWindow | 'new' | null): Promise<void> {
    const opened = await this.workspaces.open(path, asking);
    if (opened.ok) return;
    const teller = asking instanceof AppWindow ? asking : this.windows.current;
    (teller ?? this.windows.create()).send('problem', opened.error);
  }

  #attend(window: AppWindow): void {
    recover(window, this.texts, this.log);
    saveBeforeClosing(window, this.texts);
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
