// npm run build: makes dist/ from the sources: main.cjs, preload.cjs, store.cjs and work.cjs for the processes,
// renderer/ for the window. Does nothing when dist/ was made from the same sources.
import react from '@vitejs/plugin-react';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { fingerprint } from './build/fingerprint.ts';
import { firstScript } from './build/first-script.ts';
import { buildProcess, common, NATIVE } from './build/process.ts';
import { root } from './setup/paths.mjs';

/** The oldest runtime that a window runs on: Electron 33. */
const CHROMIUM_TARGET = 'chrome130';

/** What a window begins with, in characters: a twentieth more than it has now. */
const FIRST_SCRIPT = 840_000;

const dist = join(root, 'dist');
const stamp = join(dist, '.made-from');

/** The window: HTML, scripts, workers, styles, and the fonts as files of their own, as the content policy asks. */
async function buildRenderer(outDir: string): Promise<void> {
  const base = common(join(outDir, 'renderer'));
  await build({
    ...base,
    root: join(root, 'renderer'),
    base: './',
    plugins: [react(), firstScript('window', FIRST_SCRIPT)],
    worker: { format: 'es' },
    build: {
      ...base.build,
      target: CHROMIUM_TARGET,
      assetsInlineLimit: 0,
      license: { fileName: 'licenses.md' },
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4_000,
      rolldownOptions: {
        // What a window begins with comes in one piece: each piece would be another way to main and back.
        output: {
          codeSplitting: { groups: [{ name: 'window', test: /renderer[\\/]app[\\/]main\.tsx$/ }] },
        },
      },
    },
  });
}

/** The fonts of printed documents: cut for each weight, which a PDF embeds as they are. */
function copyPrintFonts(outDir: string): void {
  const fonts = join(root, 'node_modules/@fontsource/source-serif-4');
  cpSync(join(fonts, 'files'), join(outDir, 'fonts'), {
    recursive: true,
    filter: (path) =>
      !path.includes('.woff') || /-(?:400|600)-(?:normal|italic)\.woff2$/.test(path),
  });
  cpSync(join(fonts, 'LICENSE'), join(outDir, 'fonts/LICENSE'));
}

const made = fingerprint(root);

function isUpToDate(): boolean {
  try {
    return readFileSync(stamp, 'utf8') === made;
  } catch {
    return false;
  }
}

if (!isUpToDate()) {
  const started = performance.now();
  // Beside dist/ and as deep, so that the source maps' paths hold; swapped in whole at the end.
  const work = join(root, `.dist-${process.pid}`);
  try {
    mkdirSync(work);
    await buildProcess(work, 'main', 'electron/main.ts', NATIVE);
    await buildProcess(work, 'preload', 'electron/preload.ts', ['electron']);
    await buildProcess(work, 'store', 'electron/store/process/process.ts', NATIVE);
    await buildProcess(work, 'work', 'electron/work/process.ts', NATIVE);
    await buildRenderer(work);
    copyPrintFonts(work);
    rmSync(dist, { recursive: true, force: true });
    renameSync(work, dist);
    writeFileSync(stamp, made);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  process.stderr.write(`✓ Built dist/ (${((performance.now() - started) / 1000).toFixed(1)} s)\n`);
}
