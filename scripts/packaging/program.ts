import { join } from 'node:path';
import { root } from '../setup/paths.mjs';

const folder = join(root, 'out', `Moot-${process.platform}-${process.arch}`);

/** Notes what the package was made from. */
export const packageStamp = join(root, 'out', '.made-from');

/** The packaged program for this machine. */
export const packagedProgram = join(
  folder,
  { darwin: 'Moot.app/Contents/MacOS/Moot', win32: 'Moot.exe' }[process.platform as string] ??
    'moot',
);
