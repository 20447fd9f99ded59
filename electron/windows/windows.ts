import type { BrowserWindow, WebContents } from 'electron';
import type { PreferencesFile } from '../files/preferences.ts';
import { AppWindow } from './app-window.ts';
import { openPage, type Page } from './browser-window.ts';

/** How long a window must rest before its place is remembered, in milliseconds. */
const REST = 500;

/** The windows of the app, latest first. */
export class Windows {
  readonly #preferences: PreferencesFile;
  readonly #attend: (window: AppWindow) => void;
  readonly #windows: AppWindow[] = [];
  #made: Page | null;

  /**
   * @param made the first window, its page being loaded
   * @param attend is called with every new window
   */
  constructor(preferences: PreferencesFile, made: Page, attend: (window: AppWindow) => void) {
    this.#preferences = preferences;
    this.#made = made;
    this.#attend = attend;
  }

  get all(): readonly AppWindow[] {
    return this.#windows;
  }

  /** The window that a person uses, or used last. */
  get current(): AppWindow | null {
    return this.#windows.find(({ browser }) => browser.isFocused()) ?? this.#windows[0] ?? null;
  }

  /** The window whose page this is. */
  of(contents: WebContents): AppWindow | null {
    return this.#windows.find(({ browser }) => browser.webContents === contents) ?? null;
  }

  /** The window that has a file open. */
  holding(realPath: string): AppWindow | null {
    return this.#windows.find(({ session }) => session?.realPath === realPath) ?? null;
  }

  /** A new window, which is shown once its page has something to show. */
  create(): AppWindow {
    const taken = this.#windows.map((other) => other.browser.getBounds());
    const page = this.#made ?? openPage(this.#preferences.now.window, taken);
    this.#made = null;
    const window = new AppWindow(page);
    const { browser } = window;
    this.#windows.unshift(window);
    browser.on('page-title-updated', (event) => event.preventDefault());
    browser.on('focus', () => {
      this.#windows.splice(this.#windows.indexOf(window), 1);
      this.#windows.unshift(window);
    });
    browser.on('closed', () => this.#windows.splice(this.#windows.indexOf(window), 1));
    this.#rememberPlace(browser);
    this.#attend(window);
    return window;
  }

  #rememberPlace(browser: BrowserWindow): void {
    let rest: NodeJS.Timeout | undefined;
    const remember = (): void => {
      if (browser.isDestroyed() || browser.isMinimized() || browser.isFullScreen()) return;
      this.#preferences.update({
        window: { ...browser.getNormalBounds(), isMaximized: browser.isMaximized() },
      });
    };
    const later = (): void => {
      clearTimeout(rest);
      rest = setTimeout(remember, REST);
    };
    browser.on('move', later);
    browser.on('resize', later);
    browser.on('close', () => {
      clearTimeout(rest);
      remember();
    });
  }
}
