import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folders and files that dist/ is made from, from the root. */
const SOURCES = [
  'shared',
  'electron',
  'renderer',
  'scripts/build.ts',
  'scripts/build',
  'package-lock.json',
];

const IS_TEST = /\.test\.tsx?$/;

/**
 * One short text that changes whenever a source of dist/ does.
 * @param root the repository's root
 */
export function fingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) addTo(hash, root, source);
  return hash.digest('hex');
}

function addTo(hash: ReturnType<typeof createHash>, root: string, path: string): void {
  const full = join(root, path);
  const names = filesBelow(full);
  if (names === undefined) {
    hash.update(`${path}\0`).update(readFileSync(full));
    return;
  }
  for (const name of names) {
    hash.update(`${path}/${name}\0`).update(readFileSync(join(full, name)));
  }
}

/** The files below a folder, sorted, tests left out; undefined when it is a file. */
function filesBelow(path: string): readonly string[] | undefined {
  try {
    return readdirSync(path, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && !IS_TEST.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
      .toSorted();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}
