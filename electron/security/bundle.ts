import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, join, relative, sep } from 'node:path';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** One file of the window's bundle. */
export interface BundleFile {
  readonly bytes: Buffer;
  readonly contentType: string;
}

/**
 * The file in a folder that an address names, or `null` where the address names none or one outside.
 * @param folder an absolute path
 * @param url an address of the window's origin
 */
export function bundlePath(folder: string, url: string): string | null {
  const name = decoded(url);
  // A backslash separates folders on Windows, NUL ends a path in C, a colon starts a stream on NTFS.
  if (name === null || /[\\\0:]/.test(name)) return null;
  const path = join(folder, name);
  const inside = relative(folder, path);
  const escapes = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return inside === '' || escapes || !(extname(path) in CONTENT_TYPES) ? null : path;
}

/** Reads the file of the bundle that an address names; `null` where there is none. */
export async function readBundleFile(folder: string, url: string): Promise<BundleFile | null> {
  const path = bundlePath(folder, url);
  if (path === null) return null;
  try {
    return { bytes: await readFile(path), contentType: CONTENT_TYPES[extname(path)] ?? '' };
  } catch {
    return null;
  }
}

function decoded(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url).pathname);
  } catch {
    return null;
  }
}
