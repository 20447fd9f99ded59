import { protocol } from 'electron';
import { readBundleFile } from './bundle.ts';
import { PREVIEW_HEADERS, WINDOW_HEADERS } from './content-policy.ts';
import type { Previews } from './previews.ts';
import { originOf, SCHEME } from './origin.ts';

/** Tells Chromium of our scheme; to be called before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/**
 * Answers every address of our scheme: files of the bundle, previews, and nothing else.
 * @param bundle the folder with the window's bundle
 */
export function serveScheme(bundle: string, previews: Pick<Previews<unknown>, 'page'>): void {
  protocol.handle(SCHEME, async ({ method, url }) => {
    if (method !== 'GET') return nothing(405);
    switch (originOf(url)) {
      case 'window': {
        const file = await readBundleFile(bundle, url);
        if (!file) return nothing(404);
        return new Response(file.bytes, {
          headers: { ...WINDOW_HEADERS, 'Content-Type': file.contentType },
        });
      }
      case 'preview': {
        const html = previews.page(url);
        if (html === null) return nothing(404);
        return new Response(html, {
          headers: { ...PREVIEW_HEADERS, 'Content-Type': 'text/html; charset=utf-8' },
        });
      }
      case null:
        return nothing(404);
    }
  });
}

function nothing(status: 404 | 405): Response {
  return new Response(null, { status, headers: WINDOW_HEADERS });
}
