import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLargeFile } from '../fixtures/large-file.ts';
import { root } from '../setup/paths.mjs';
import { startApp, type AppRun } from './app-run.ts';
import type { Samples } from './figure.ts';

/** How many elements the workspace has that the app opens. */
export const ELEMENTS = 10_000;

/** So many starts come before any is counted: Chromium keeps compiled code of what it ran before. */
const BEFORE = 3;

/** Moot with a workspace, and an empty window, each started anew and measured once it is painted. */
interface Contest {
  /** How often each is measured. */
  readonly runs: number;
  /**
   * @param painted how long after the start of its process the app had painted, in milliseconds
   * @returns what is compared
   */
  measure(app: AppRun, painted: number): Promise<number> | number;
}

/** Starts Moot with ten thousand elements and the empty window in turn. */
export async function againstEmptyWindow({ runs, measure }: Contest): Promise<Samples> {
  const folder = await mkdtemp(join(tmpdir(), 'moot-bench-'));
  try {
    const workspace = join(folder, 'large.moot');
    writeLargeFile(workspace, { elements: ELEMENTS });
    const once = async (app: string, mark: string, ...args: readonly string[]) => {
      const run = await startApp(app, join(folder, `data-${mark}`), args);
      try {
        return await measure(run, await run.marked(mark));
      } finally {
        await run.quit();
      }
    };
    const samples = { ours: [] as number[], reference: [] as number[] };
    for (let run = -BEFORE; run < runs; run += 1) {
      const reference = await once(join(root, 'scripts/bench/blank-app'), 'blank-painted');
      const ours = await once(root, 'outline-painted', workspace);
      if (run < 0) continue;
      samples.ours.push(ours);
      samples.reference.push(reference);
    }
    return samples;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
