import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { largeRows } from '../fixtures/large.ts';
import { root } from '../setup/paths.mjs';
import { buildPage } from './built-page.ts';
import { RUNS, type Figure, type Samples } from './figure.ts';
import { ELEMENTS, withWindow } from './outline-window.ts';

/**
 * From the text of the rows, as it comes to the window, to lines on the screen: for the outline with all
 * that it is, and for a virtual list that shows the same lines as text. In turn, on one page.
 */
export const firstPaint: Figure = {
  name: 'first paint of the outline, 10 000 elements, to a bare virtual list of the same lines',
  target: { kind: 'ratio', most: 1.5 },
  measure: async (): Promise<Samples> => {
    const folder = await mkdtemp(join(tmpdir(), 'moot-paint-'));
    try {
      const { script, style } = await buildPage('views/outline/testing/paint-page.tsx', folder);
      const json = JSON.stringify(largeRows({ elements: ELEMENTS }));
      return await withWindow(
        join(root, 'scripts/bench/blank-app'),
        () => [],
        async (page) => {
          await page.addStyleTag({ path: style });
          await page.addScriptTag({ path: script });
          await page.evaluate(`var rows = ${JSON.stringify(json)}`);
          const paint = async (what: 'outline' | 'bare'): Promise<number> => {
            const measured: unknown = await page.evaluate(`paint('${what}', rows, ${ELEMENTS})`);
            return Number(measured);
          };
          const samples = { ours: [] as number[], reference: [] as number[] };
          for (let run = -3; run < RUNS * 4; run += 1) {
            const [ours, reference] = [await paint('outline'), await paint('bare')];
            if (run < 0) continue;
            samples.ours.push(ours);
            samples.reference.push(reference);
          }
          return samples;
        },
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
