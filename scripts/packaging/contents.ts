import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the packaged program consists of, from the repository's root; folders with all that is in them. */
const CONTENTS: readonly string[] = [
  '/package.json',
  '/LICENSE',
  '/dist',
  '/assets/icons/256x256.png',
  '/node_modules/better-sqlite3/LICENSE',
  '/node_modules/better-sqlite3/package.json',
  '/node_modules/better-sqlite3/lib',
  '/node_modules/better-sqlite3/prebuilds',
  '/node_modules/better-sqlite3/build/Release/better_sqlite3.node',
];

/** In dist/, but of use only where the sources are. */
const IS_FOR_DEVELOPERS = /\.map$|\/\.made-from$/;

/**
 * Whether the packager is to leave a file or folder out.
 * @param path from the repository's root, with a slash in front; empty for the root itself
 */
export function isLeftOut(path: string): boolean {
  if (IS_FOR_DEVELOPERS.test(path)) return true;
  return !CONTENTS.some(
    (kept) => path === kept || path.startsWith(`${kept}/`) || kept.startsWith(`${path}/`),
  );
}

/** The fields of package.json that the program reads or that say whose it is. */
const FIELDS = ['name', 'productName', 'version', 'description', 'license', 'author', 'main'];

/**
 * Trims what the packager copied: one SQLite binary, for the platform that is packaged, and a package.json that speaks of no
 * scripts and no development.
 * @param folder the copy of the app
 * @param platform Node's name of it, such as `linux`
 * @param arch Node's name of it, such as `x64`
 */
export async function fitPackage(folder: string, platform: string, arch: string): Promise<void> {
  const sqlite = join(folder, 'node_modules/better-sqlite3');
  const isForThisMachine = platform === process.platform && arch === process.arch;
  const own = existsSync(join(sqlite, 'build')) && isForThisMachine;
  for (const binary of own ? ['prebuilds'] : ['build', ...otherPrebuilds(platform, arch)]) {
    await rm(join(sqlite, binary), { recursive: true, force: true });
  }

  const file = join(folder, 'package.json');
  const all: Readonly<Record<string, unknown>> = JSON.parse(await readFile(file, 'utf8'));
  const kept = Object.fromEntries(FIELDS.map((field) => [field, all[field]]));
  await writeFile(file, `${JSON.stringify(kept, null, 2)}\n`);
}

/** The binaries that better-sqlite3 ships for other machines. */
function otherPrebuilds(platform: string, arch: string): readonly string[] {
  return ['darwin', 'linux', 'linuxmusl', 'win32']
    .flatMap((system) => ['x64', 'arm64'].map((processor) => `${system}-${processor}`))
    .filter((target) => target !== `${platform}-${arch}`)
    .map((target) => `prebuilds/${target}.node`);
}
