import { app, shell as system } from 'electron';
import type { AppBeginning } from '../../shared/bridge.ts';
import { fail, ok } from '../../shared/result.ts';
import type { Shell } from '../files/shell.ts';
import { externalLink } from '../security/external-link.ts';
import { systemLanguage } from '../windows/language.ts';
import type { Handlers } from './handler.ts';

/** The systems that the window has keys and words of its own for. */
const PLATFORMS: readonly AppBeginning['platform'][] = ['darwin', 'win32', 'linux'];

/** What concerns the app as a whole. */
export const appHandlers: Handlers<
  | 'app.beginning'
  | 'app.info'
  | 'app.settings'
  | 'app.keep'
  | 'window.full-screen'
  | 'app.open-external'
> = {
  'app.beginning': async ({ shell, window }) => {
    const { opening } = window;
    if (!opening) return ok({ ...beginning(shell), opening });
    const { name, path } = opening;
    const seen = await opening.seen;
    if (seen) {
      window.seen = seen.fingerprint;
      window.reveal();
    }
    return ok({ ...beginning(shell), opening: { name, path, seen: seen && seen.snapshot } });
  },

  'app.info': async ({ shell, window }) => {
    await window.opening?.ended;
    if (!window.session) {
      window.reveal();
      shell.workspaces.expectChoice();
    }
    // From here on the window hears what changes, and nothing that came before.
    window.startListening();
    const { session, seen } = window;
    const isAsSeen = seen !== null && session?.store.fingerprint === seen;
    return ok({ ...beginning(shell), workspace: session?.workspace ?? null, isAsSeen });
  },

  'app.settings': ({ shell }, changes) => {
    const settings = { ...shell.preferences.now.settings, ...changes };
    shell.preferences.update({ settings });
    shell.settingsChanged(settings);
    return ok(settings);
  },

  'app.keep': ({ window }) => {
    // Chromium writes it a while later of itself, which the end of the app would come before.
    window.browser.webContents.session.flushStorageData();
    return ok(undefined);
  },

  'window.full-screen': ({ window }, { on }) => {
    const was = window.browser.isFullScreen();
    window.browser.setFullScreen(on);
    return ok({ was });
  },

  'app.open-external': async ({ shell }, { url }) => {
    const href = externalLink(url);
    if (href === null) return fail(shell.texts.error('link-refused'));
    try {
      await system.openExternal(href);
      return ok(undefined);
    } catch {
      return fail(shell.texts.error('link-failed'));
    }
  },
};

function beginning({ preferences }: Shell): AppBeginning {
  const { settings, recent } = preferences.now;
  return {
    version: app.getVersion(),
    platform: PLATFORMS.find((platform) => platform === process.platform) ?? 'linux',
    settings,
    systemLanguage: systemLanguage(),
    recent,
  };
}
