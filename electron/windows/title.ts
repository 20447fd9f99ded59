import { app } from 'electron';
import type { AppWindow } from './app-window.ts';
import type { Texts } from './texts.ts';

/** Titles a window by what it has open, as the system's lists of windows show it. */
export function entitle({ browser, session }: AppWindow, texts: Texts): void {
  if (!session) {
    browser.setTitle(app.name);
    browser.setRepresentedFilename('');
    return;
  }
  const { name, path, readOnly } = session.workspace;
  const key = readOnly === null ? 'window.title' : 'window.title-read-only';
  browser.setTitle(texts.say(key, { name, app: app.name }));
  browser.setRepresentedFilename(path);
}
