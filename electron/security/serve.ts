import { protocol } from 'electron';
import { readBundleFile } from './bundle.ts';
import { PREVIEW_HEADERS, WINDOW_HEADERS } from './content-policy.ts';
import { originOf, SCHEME } from './origin.ts';

/** Tells Chromium of our scheme; to be called before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** What the scheme serves. */
export interface Served {
  /** The folder with the window's bundle. */
  readonly bundle: string;
  /** The HTML of the preview that a token names, or `null` once it is gone. */
  preview(token: string): string | null;
}

/** Answers every address of our scheme: files of the bundle, previews, and nothing else. */
export function serveScheme(served: Served): void {
  protocol.handle(SCHEME, async ({ method, url }) => {
    if (method !== 'GET') return nothing(405);
    switch (originOf(url)) {
      case 'window': {
        const file = await readBundleFile(served.bundle, url);
        if (!file) return nothing(404);
        return new Response(file.bytes, {
          headers: { ...WINDOW_HEADERS, 'Content-Type': file.contentType },
        });
      }
      case 'preview': {
        const html = served.preview(new URL(url).pathname.slice(1));
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
