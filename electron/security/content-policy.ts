import { PREVIEW_ORIGIN, WINDOW_ORIGIN } from './origin.ts';

type Directives = Readonly<Record<string, string>>;

/**
 * What the window's page may load and do: its own scripts, styles, fonts, pictures and workers, and previews in a
 * frame. Nothing from the network, no inline code, and no text becomes markup
 * or code but what DOMPurify has cleaned and the address of the window's own worker.
 */
const WINDOW_DIRECTIVES: Directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'none'",
  'frame-src': PREVIEW_ORIGIN,
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'dompurify moot-worker',
};

/** What a preview may do: be looked at. Its styles stand in it, its fonts and pictures too. */
const PREVIEW_DIRECTIVES: Directives = {
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'img-src': 'data:',
  'font-src': 'data:',
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': WINDOW_ORIGIN,
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
  sandbox: '',
};

/** The response headers of everything that the window's own origin serves. */
export const WINDOW_HEADERS = headers(WINDOW_DIRECTIVES);

/** The response headers of a preview. */
export const PREVIEW_HEADERS = headers(PREVIEW_DIRECTIVES);

function headers(directives: Directives): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': Object.entries(directives)
      .map(([name, value]) => `${name} ${value}`.trim())
      .join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
}
