import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../setup/paths.mjs';

/** A page to measure something on: one script and one style, as paths. */
export interface BuiltPage {
  readonly script: string;
  readonly style: string;
}

/**
 * Builds a page as the app's own window is built, into one script and one style.
 * @param entry its module, below `renderer/`
 * @param folder where they are put
 */
export async function buildPage(entry: string, folder: string): Promise<BuiltPage> {
  await build({
    configFile: false,
    root: join(root, 'renderer'),
    mode: 'production',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [react()],
    build: {
      outDir: folder,
      emptyOutDir: false,
      reportCompressedSize: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: join(root, 'renderer', entry),
        output: {
          format: 'iife',
          codeSplitting: false,
          entryFileNames: 'page.js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  return { script: join(folder, 'page.js'), style: join(folder, 'style.css') };
}
