import type { ElectronApplication } from 'playwright';
import { RUNS, type Figure, type Samples } from './figure.ts';
import { ELEMENTS, timeToMap, withWorkspace } from './map-window.ts';

const FEW = 500;

/** How long a window rests before it is weighed, in milliseconds. */
const REST = 2_000;

/** What the window's own process takes with the map on the screen, of much and of little. */
export const mapMemory: Figure = {
  name: 'memory of the window with the map of 10 000 elements, to the same with 500',
  target: { kind: 'ratio', most: 1.5 },
  unit: 'MB',
  measure: async (): Promise<Samples> => {
    const samples = { ours: [] as number[], reference: [] as number[] };
    for (let run = 0; run < RUNS; run += 1) {
      samples.ours.push(await weighed(ELEMENTS));
      samples.reference.push(await weighed(FEW));
    }
    return samples;
  },
};

function weighed(elements: number): Promise<number> {
  return withWorkspace(elements, async (page, electron) => {
    await timeToMap(page);
    await page.waitForTimeout(REST);
    return windowMemory(electron);
  });
}

/** What the process of the window holds in memory, in megabytes. */
async function windowMemory(electron: ElectronApplication): Promise<number> {
  const kilobytes = await electron.evaluate(
    ({ app }) => app.getAppMetrics().find(({ type }) => type === 'Tab')?.memory.workingSetSize ?? 0,
  );
  return kilobytes / 1024;
}
