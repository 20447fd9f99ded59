// npm run moot: the command line of a checkout, put together anew where a source of it changed: to load its five hundred modules
// one by one takes four times as long. Plain JavaScript, as a command would wait for types to be taken out.
import { existsSync } from 'node:fs';
import { createRequire, enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { changeMark } from './build/change-mark.mjs';
import { modules, root } from './setup/paths.mjs';

const mark = changeMark(root, [
  'shared',
  'electron',
  'scripts/build',
  'scripts/moot.mjs',
  'package.json',
  'package-lock.json',
]);
const folder = join(modules, '.cache/moot/command-line', mark);
const program = join(folder, 'moot.cjs');
if (existsSync(program) || (await make())) {
  enableCompileCache(join(folder, 'compiled'));
  createRequire(import.meta.url)(program);
} else {
  await import('../electron/cli/moot.ts');
}

/** @returns whether it could be put together: not where nothing may be written, and there the sources do */
async function make() {
  try {
    const { buildCommandLine } = await import('./build/command-line.ts');
    await buildCommandLine(folder);
    return true;
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      /^(?:EACCES|EPERM|EROFS)$/.test(String(error.code))
    )
      return false;
    throw error;
  }
}
