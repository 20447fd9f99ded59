import { app, dialog, type WebContents } from 'electron';
import { z } from 'zod';
import type { AppWindow } from './app-window.ts';
import type { Texts } from './texts.ts';

/** How long the page may take to hand over what was typed, in milliseconds. */
const PATIENCE = 2_000;

/** A world of scripts beside the page's own. */
const OWN_WORLD = 1_000;

/**
 * Leaves the field that is being edited, by which what was typed is saved, lets the page get to it, and counts the texts
 * that are not saved even so: what holds some says how many. What was chosen in a dialogue and has not been confirmed
 * says so, too.
 */
const LEAVE_FIELD = `
  document.activeElement?.blur();
  new Promise((done) => setTimeout(done, 0)).then(() => ({
    unsaved: Array.from(document.querySelectorAll('[data-unsaved]'), ({ dataset }) => Number(dataset.unsaved))
      .reduce((sum, count) => sum + count, 0),
    isHeld: document.querySelector('[data-held]') !== null,
  }));`;

/** What a page has that goes with it: how many texts could not be saved, and whether a dialogue holds somebody's choices. */
const keptSchema = z.object({ unsaved: z.number(), isHeld: z.boolean() });
type Kept = Readonly<z.infer<typeof keptSchema>>;

const NOTHING: Kept = { unsaved: 0, isHeld: false };

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
  const outOfPatience = new Promise<Kept>((resolve) => {
    timer = setTimeout(() => resolve(NOTHING), PATIENCE);
  });
  const kept = await Promise.race([handOver(window), outOfPatience]);
  clearTimeout(timer);
  const { unsaved } = kept;
  const reason = window.session.isFailing ? 'failing' : reasonIn(kept);
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

/** Why a page with something in it may not go unasked: the end of a key of `leaving`. */
function reasonIn({ unsaved, isHeld }: Kept): 'refused' | 'held' | null {
  if (unsaved > 0) return 'refused';
  return isHeld ? 'held' : null;
}

/** Has the page save what it can; gives what it could not save. */
async function handOver({ browser, session }: AppWindow): Promise<Kept> {
  for (;;) {
    const kept = await leaveField(browser.webContents);
    if (!session?.isBusy) return kept;
    await session.idle();
  }
}

async function leaveField(contents: WebContents): Promise<Kept> {
  if (contents.isDestroyed() || contents.isCrashed()) return NOTHING;
  try {
    const answer: unknown = await contents.executeJavaScriptInIsolatedWorld(OWN_WORLD, [
      { code: LEAVE_FIELD },
    ]);
    return keptSchema.parse(answer);
  } catch {
    // The page is gone, and with it what could be saved.
    return NOTHING;
  }
}
