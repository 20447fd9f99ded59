import { dialog } from 'electron';
import type { Log } from '../files/log.ts';
import type { AppWindow } from './app-window.ts';
import type { Texts } from './texts.ts';

/** So many crashes within so many milliseconds are not by chance: the app asks instead of trying again. */
const CRASHES = 3;
const WITHIN = 60_000;

/**
 * Sees to it that a window whose page ends or hangs comes back with its workspace. What was acknowledged
 * is safe all the while: the file is another process's.
 */
export function recover(window: AppWindow, texts: Texts, log: Log): void {
  const { browser } = window;
  let crashes: readonly number[] = [];

  browser.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log.warn(`window gone: ${reason} (${exitCode})`);
    const now = Date.now();
    crashes = [...crashes.filter((at) => now - at < WITHIN), now];
    if (crashes.length < CRASHES) browser.webContents.reload();
    else void offerReload();
  });

  browser.on('unresponsive', () => {
    log.warn('window does not respond');
    void offerWait();
  });

  async function offerReload(): Promise<void> {
    crashes = [];
    const choice = await ask('crashed', ['reload', 'close']);
    if (choice === 'reload') browser.webContents.reload();
    else browser.destroy();
  }

  async function offerWait(): Promise<void> {
    const choice = await ask('unresponsive', ['wait', 'reload']);
    // Ends the page, and with it begins what is done about one that ended.
    if (choice === 'reload') browser.webContents.forcefullyCrashRenderer();
  }

  async function ask<Choice extends string>(
    problem: string,
    choices: readonly [Choice, ...Choice[]],
  ): Promise<Choice | null> {
    if (browser.isDestroyed()) return null;
    const { response } = await dialog.showMessageBox(browser, {
      type: 'warning',
      message: texts.say(`recovery.${problem}.message`),
      detail: texts.say(`recovery.${problem}.hint`),
      buttons: choices.map((choice) => texts.say(`recovery.${choice}`)),
      defaultId: 0,
      noLink: true,
    });
    return browser.isDestroyed() ? null : (choices[response] ?? null);
  }
}
