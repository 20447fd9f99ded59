import { app, dialog, type WebContents } from 'electron';
import type { AppWindow } from './app-window.ts';
import type { Texts } from './texts.ts';

/** How long the page may take to hand over what was typed, in milliseconds. */
const PATIENCE = 2_000;

/** A world of scripts beside the page's own. */
const OWN_WORLD = 1_000;

/**
 * Leaves the field that is being edited, by which what was typed is saved, lets the page get to it, and counts the texts
 * that are not saved even so: what holds some says how many.
 */
const LEAVE_FIELD = `
  document.activeElement?.blur();
  new Promise((done) => setTimeout(done, 0)).then(() =>
    Array.from(document.querySelectorAll('[data-unsaved]'), ({ dataset }) => Number(dataset.unsaved))
      .reduce((sum, count) => sum + count, 0),
  );`;

/**
 * Sees to it that nothing that was typed is lost when a workspace is left: has the page save what is in an open field, waits until
 * all is on disk, and where it cannot be saved lets the person decide.
 * @returns whether the workspace may be left
 */
export async function mayLeave(window: AppWindow, texts: Texts): Promise<boolean> {
  // What was typed ahead waits for the file.
  if (window.isAhead) await window.opening?.ended;
  if (!window.session) return true;
  let timer: NodeJS.Timeout | undefined;
  const outOfPatience = new Promise<number>((resolve) => {
    timer = setTimeout(() => resolve(0), PATIENCE);
  });
  const unsaved = await Promise.race([handOver(window), outOfPatience]);
  clearTimeout(timer);
  const reason = window.session.isFailing ? 'failing' : unsaved > 0 ? 'refused' : null;
  if (window.browser.isDestroyed() || reason === null) return true;
  const { response } = await dialog.showMessageBox(window.browser, {
    type: 'warning',
    message: texts.say(`leaving.${reason}.message`, { count: unsaved }),
    detail: texts.say(`leaving.${reason}.hint`, { count: unsaved }),
    buttons: [texts.say('leaving.stay'), texts.say(`leaving.${reason}.leave`)],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

/**
 * Has a window save what was typed before it closes, also when the whole app is about to end.
 * @param texts of the question that is asked where it cannot be saved
 */
export function saveBeforeClosing(window: AppWindow, texts: Texts): void {
  const { browser } = window;
  let isAsking = false;
  let mayClose = false;
  let isQuitting = false;
  const quitting = (): void => {
    isQuitting = true;
  };
  app.on('before-quit', quitting);
  browser.on('closed', () => app.off('before-quit', quitting));
  browser.on('close', (event) => {
    if (mayClose || (!window.session && !window.isAhead)) return;
    // This ends an attempt to quit as well, so that has to be made again.
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    void mayLeave(window, texts).then((may) => {
      isAsking = false;
      mayClose = may;
      const quitAgain = isQuitting;
      isQuitting = false;
      if (!may) return;
      // Not before this event is over, which may be still under way where there was nothing to wait for.
      setImmediate(() => {
        if (!browser.isDestroyed()) browser.close();
        if (quitAgain) app.quit();
      });
    });
  });
}

/** Has the page save what it can; gives the number of texts that it could not save. */
async function handOver({ browser, session }: AppWindow): Promise<number> {
  for (;;) {
    const unsaved = await leaveField(browser.webContents);
    if (!session?.isBusy) return unsaved;
    await session.idle();
  }
}

async function leaveField(contents: WebContents): Promise<number> {
  if (contents.isDestroyed() || contents.isCrashed()) return 0;
  try {
    return Number(
      await contents.executeJavaScriptInIsolatedWorld(OWN_WORLD, [{ code: LEAVE_FIELD }]),
    );
  } catch {
    // The page is gone, and with it what could be saved.
    return 0;
  }
}
