// npm run icons: draws assets/icon.svg in every size that the platforms need. The results are committed: run it after a
// change to the drawing.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronArguments } from './electron.ts';
import { icns, ico, type Picture } from './icons/containers.ts';
import { root } from './setup/paths.mjs';
import { readRuntime } from './setup/stamp.mjs';

/** Of the PNG files, in pixels: what a Linux desktop looks for, and the largest for stores and readme files. */
const PNG_SIZES = [16, 32, 48, 64, 128, 256, 512];
const ICO_SIZES = [16, 24, 32, 48, 64, 256];
const ICNS_SIZES = [16, 32, 64, 128, 256, 512, 1024];

const runtime = readRuntime();
if (runtime === undefined) throw new Error('There is no Electron yet: run “npm run setup”.');

const assets = join(root, 'assets');
const sizes = [...new Set([...PNG_SIZES, ...ICO_SIZES, ...ICNS_SIZES])];
const pictures = draw(runtime.executable, sizes);

const pngFolder = join(assets, 'icons');
mkdirSync(pngFolder, { recursive: true });
for (const { size, png } of only(PNG_SIZES)) {
  writeFileSync(join(pngFolder, `${size}x${size}.png`), png);
}
writeFileSync(join(assets, 'icon.ico'), ico(only(ICO_SIZES)));
writeFileSync(join(assets, 'icon.icns'), icns(only(ICNS_SIZES)));

function only(wanted: readonly number[]): readonly Picture[] {
  return pictures.filter(({ size }) => wanted.includes(size));
}

/** Lets Electron draw the icon, as it is the one program here that knows how. */
function draw(electron: string, wanted: readonly number[]): readonly Picture[] {
  const folder = mkdtempSync(join(tmpdir(), 'moot-icons-'));
  try {
    execFileSync(
      electron,
      [
        ...electronArguments(),
        `--user-data-dir=${join(folder, 'settings')}`,
        join(root, 'scripts/icons/drawing-app'),
        join(assets, 'icon.svg'),
        folder,
        wanted.join(','),
      ],
      { stdio: ['ignore', 'inherit', 'pipe'] },
    );
    return wanted.map((size) => ({ size, png: readFileSync(join(folder, `${size}.png`)) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
