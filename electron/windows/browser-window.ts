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

/**
 * Makes a window, locked down, and begins to load the app's page in it. It shows itself once the page is painted.
 * @param last where a window was when it was last moved or sized
 * @param taken the places of the windows that are open
 */
export function openPage(last: WindowPlace | null, taken: readonly Area[]): BrowserWindow {
  const screens = [
    screen.getPrimaryDisplay(),
    ...screen.getAllDisplays().filter(({ id }) => id !== screen.getPrimaryDisplay().id),
  ].map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...placeFor(last, taken, screens),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
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
  window.once('ready-to-show', () => {
    if (last?.isMaximized && taken.length === 0) window.maximize();
    window.show();
  });
  void window.loadURL(WINDOW_URL);
  return window;
}
