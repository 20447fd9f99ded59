/** The app's own scheme: what a window shows comes from here and from nowhere else. */
export const SCHEME = 'app';

/** Where the window's page and all its parts are. */
export const WINDOW_ORIGIN = `${SCHEME}://moot`;

/** The page that every window shows. */
export const WINDOW_URL = `${WINDOW_ORIGIN}/index.html`;

/** Where documents are read before they are exported: another origin, without scripts. */
export const PREVIEW_ORIGIN = `${SCHEME}://preview`;

/**
 * Which of our two origins an address is in, or `null` for any other.
 * @param url an address, well-formed or not
 */
export function originOf(url: string): 'window' | 'preview' | null {
  const parsed = URL.parse(url);
  if (parsed?.protocol !== `${SCHEME}:` || parsed.username || parsed.password || parsed.port) {
    return null;
  }
  switch (parsed.host) {
    case 'moot':
      return 'window';
    case 'preview':
      return 'preview';
    default:
      return null;
  }
}
