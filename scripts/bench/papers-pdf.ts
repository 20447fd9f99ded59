import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { readFontFaces } from '../../electron/documents/fonts.ts';
import { toHtml } from '../../shared/formats/html/writer.ts';
import { electronArguments } from '../electron.ts';
import { root } from '../setup/paths.mjs';
import { readRuntime } from '../setup/stamp.mjs';
import { RUNS, type Figure, type Samples } from './figure.ts';
import { longPaper } from './papers-fixture.ts';

const samples = z.object({ ours: z.array(z.number()), reference: z.array(z.number()) });

/**
 * A position summary of some hundred pages as a PDF with tags, an outline, a foot on every page and the same bytes each time.
 * Against Chromium's bare printer with tags and outline, on the same page in the same process.
 */
export const taggedPdf: Figure = {
  name: 'a long summary as tagged PDF, to bare printToPDF',
  target: { kind: 'ratio', most: 1.3 },
  measure: async (): Promise<Samples> => {
    const runtime = readRuntime();
    if (!runtime) throw new Error('There is no Electron yet: run “npm run setup”.');
    const folder = await mkdtemp(join(tmpdir(), 'moot-bench-'));
    try {
      const page = join(folder, 'page.html');
      const result = join(folder, 'result.json');
      await writeFile(page, toHtml(longPaper(), await readFontFaces()));
      const { ELECTRON_RUN_AS_NODE: _, NODE_OPTIONS: __, ...env } = process.env;
      const app = join(root, 'scripts/bench/print-app');
      const profile = `--user-data-dir=${join(folder, 'profile')}`;
      const args = [...electronArguments(), profile, app, page, String(RUNS), result];
      await promisify(execFile)(runtime.executable, args, { env });
      return samples.parse(JSON.parse(await readFile(result, 'utf8')));
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  },
};
