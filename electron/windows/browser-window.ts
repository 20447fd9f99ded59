import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { join } from 'node:path';
import type { WindowPlace } from '../files/preferences.ts';
import { WINDOW_URL } from '../security/origin.ts';
import { placeFor, SMALLEST, type Area } from './place.ts';

/** The colours behind the page until it is painted: those of its own background. */
const BACKGROUND = { light: '#fbfaf7', dark: '#1b1a18' } as const;

/** The colour of the page's background as the theme stands. */
export function backgroundColour(): string {
  return nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light;
}

/** How long a window may wait for what it shows before it is shown without, in milliseconds. */
const PATIENCE = 1_500;

/** A window with the app's page in it. */
export interface Page {
  readonly browser: BrowserWindow;
  /** Shows the window for the first time; later it does nothing. */
  show(): void;
}

/**
 * Makes a window, locked down, and begins to load the app's page in it. It is shown by whoever knows that there is
 * something to see, and after a while in any case. Until then the page doesn't paint: the first picture of a page waits
 * for Chromium's process that draws, and all scripts would with it.
 * @param last where a window was when it was last moved or sized
 * @param taken the places of the windows that are open
 */
export function openPage(last: WindowPlace | null, taken: readonly Area[]): Page {
  const screens = [
    screen.getPrimaryDisplay(),
    ...screen.getAllDisplays().filter(({ id }) => id !== screen.getPrimaryDisplay().id),
  ].map(({ workArea }) => workArea);
  const browser = new BrowserWindow({
    ...placeFor(last, taken, screens),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    paintWhenInitiallyHidden: false,
    title: app.name,
    backgroundColor: backgroundColour(),
    webPreferences: {
      preload: join(app.getAppPath(), 'dist', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  const show = (): void => {
    clearTimeout(timer);
    if (browser.isDestroyed() || browser.isVisible()) return;
    if (last?.isMaximized && taken.length === 0) browser.maximize();
    browser.show();
  };
  const timer = setTimeout(show, PATIENCE);
  void browser.loadURL(WINDOW_URL);
  return { browser, show };
}
