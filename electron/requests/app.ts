import { app, nativeTheme, shell as system } from 'electron';
import { fail, ok } from '../../shared/result.ts';
import { externalLink } from '../security/external-link.ts';
import { systemLanguage } from '../windows/language.ts';
import type { Handlers } from './handler.ts';

type Platform = 'darwin' | 'win32' | 'linux';

/** What concerns the app as a whole. */
export const appHandlers: Handlers<
  'app.info' | 'app.settings' | 'app.keep' | 'window.full-screen' | 'app.open-external'
> = {
  'app.info': async ({ shell, window }) => {
    await window.opening;
    if (!window.session) {
      window.reveal();
      shell.workspaces.expectChoice();
    }
    // From here on the window hears what changes, and nothing that came before.
    window.startListening();
    const { settings, recent } = shell.preferences.now;
    return ok({
      version: app.getVersion(),
      platform: process.platform as Platform,
      settings,
      systemLanguage: systemLanguage(),
      recent,
      workspace: window.session?.workspace ?? null,
    });
  },

  'app.settings': ({ shell }, changes) => {
    const settings = { ...shell.preferences.now.settings, ...changes };
    shell.preferences.update({ settings });
    nativeTheme.themeSource = settings.theme;
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
