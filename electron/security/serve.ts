import { protocol, type ProtocolRequest, type ProtocolResponse } from 'electron';
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
 * Answers every address of our scheme: files of the bundle, previews, and nothing else. By the plain one of Electron's
 * two ways: the other reads in Node's whole client for the web before the first answer, a tenth of the time until a window
 * is seen.
 * @param bundle the folder with the window's bundle
 * @returns resolves with the first answer
 */
export function serveScheme(
  bundle: string,
  previews: Pick<Previews<unknown>, 'page'>,
): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  protocol.registerBufferProtocol(SCHEME, (request, answer) => {
    void answerTo(request, bundle, previews).then(answer).then(resolve);
  });
  return promise;
}

async function answerTo(
  { method, url }: ProtocolRequest,
  bundle: string,
  previews: Pick<Previews<unknown>, 'page'>,
): Promise<ProtocolResponse> {
  if (method !== 'GET') return nothing(405);
  switch (originOf(url)) {
    case 'window': {
      const file = await readBundleFile(bundle, url);
      return file ? found(file.bytes, file.contentType, WINDOW_HEADERS) : nothing(404);
    }
    case 'preview': {
      const html = previews.page(url);
      if (html === null) return nothing(404);
      return found(Buffer.from(html), 'text/html; charset=utf-8', PREVIEW_HEADERS);
    }
    case null:
      return nothing(404);
  }
}

type Headers = Readonly<Record<string, string>>;

function found(data: Buffer, contentType: string, headers: Headers): ProtocolResponse {
  return { statusCode: 200, data, headers: { ...headers, 'Content-Type': contentType } };
}

function nothing(statusCode: 404 | 405): ProtocolResponse {
  return { statusCode, data: Buffer.alloc(0), headers: { ...WINDOW_HEADERS } };
}
