import { app, session, type Session, type WebContents } from 'electron';
import { originOf, PREVIEW_ORIGIN } from './origin.ts';

/**
 * Switches of Chromium that keep it from the network on its own account; to be called before the app is
 * ready. No name resolves, so even what slips past everything else leads nowhere.
 */
export function cutNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  // Nor is there a process for it: its part of Chromium, with nothing to do, stays in ours.
  app.commandLine.appendSwitch('enable-features', 'NetworkServiceInProcess2');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
}

/** Closes every way out of the pages of this app, those that exist and those to come. */
export function lockDown(): void {
  lockSession(session.defaultSession);
  app.on('session-created', lockSession);
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
}

function lockSession(locked: Session): void {
  locked.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  locked.setPermissionCheckHandler(() => false);
  locked.setDevicePermissionHandler(() => false);
  locked.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  // Off, and without a language: else a dictionary is fetched all the same.
  locked.setSpellCheckerLanguages([]);
  locked.setSpellCheckerEnabled(false);
  locked.on('will-download', (event) => event.preventDefault());
  locked.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url) }));
}

/** Where a document seems to be while it is printed; no such host exists, the page is put there by hand. */
const PRINTED = 'https://document.invalid/';

/** Schemes of what a page holds in memory. */
const IN_MEMORY = ['blob:', 'data:'];

/** Our own scheme, and what a page holds in memory; the developer tools only where we develop. */
function mayLoad(url: string): boolean {
  if (originOf(url) !== null || url === PRINTED) return true;
  const schemes = app.isPackaged ? IN_MEMORY : [...IN_MEMORY, 'devtools:'];
  return schemes.some((scheme) => url.startsWith(scheme));
}

function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    const shows = event.url.startsWith(`${PREVIEW_ORIGIN}/`) && !event.isMainFrame;
    if (!shows) event.preventDefault();
  });
  // A peer connection would go past every request filter.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
