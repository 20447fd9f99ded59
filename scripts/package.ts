// npm run package: makes out/Moot-<platform>-<arch>/, the program as people get it. Does nothing when it is there already and
// made from the same sources.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import './build.ts';
import { packagedProgram, packageStamp } from './packaging/program.ts';
import { modules, root } from './setup/paths.mjs';

/** What decides about the package, beyond what dist/ was made from. */
const RECIPE = [
  'forge.config.ts',
  'package.json',
  'scripts/packaging/contents.ts',
  'scripts/packaging/licences.ts',
];

const made = [join(root, 'dist/.made-from'), ...RECIPE.map((file) => join(root, file))]
  .map((file) => readFileSync(file, 'utf8'))
  .join('\0');

const isUpToDate =
  existsSync(packagedProgram) &&
  existsSync(packageStamp) &&
  readFileSync(packageStamp, 'utf8') === made;

if (!isUpToDate) {
  const forge = join(modules, '@electron-forge/cli/dist/electron-forge.js');
  execFileSync(process.execPath, [forge, 'package'], { cwd: root, stdio: 'inherit' });
  writeFileSync(packageStamp, made);
}
