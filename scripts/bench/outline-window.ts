import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { electronArguments } from '../electron.ts';
import { readRuntime } from '../setup/stamp.mjs';

/** How many elements the outline is measured with. */
export const ELEMENTS = 10_000;

/**
 * Does something with the first window of an Electron app, in a folder that goes afterwards.
 * @param app the app's folder
 * @param args what follows it on the command line, given the folder
 */
export async function withWindow<Value>(
  app: string,
  args: (folder: string) => readonly string[],
  work: (page: Page, electron: ElectronApplication) => Promise<Value>,
): Promise<Value> {
  const runtime = readRuntime();
  if (!runtime) throw new Error('There is no Electron yet: run “npm run setup”.');
  const folder = await mkdtemp(join(tmpdir(), 'moot-bench-'));
  const { ELECTRON_RUN_AS_NODE: _, NODE_OPTIONS: __, ...env } = process.env;
  const electron = await _electron.launch({
    executablePath: runtime.executable,
    args: [...electronArguments(), `--user-data-dir=${join(folder, 'data')}`, app, ...args(folder)],
    env: env as Record<string, string>,
  });
  try {
    return await work(await electron.firstWindow(), electron);
  } finally {
    await electron.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * How long each key takes that is pressed while `press` runs, from the moment at which it was pressed
 * until what it changed is on the screen, in milliseconds.
 */
export async function timesToPaint(
  page: Page,
  press: () => Promise<void>,
): Promise<readonly number[]> {
  await page.evaluate(LISTEN);
  await press();
  await page.waitForTimeout(500);
  return (await page.evaluate('window.timesToPaint.splice(0)')) as number[];
}

/** Runs in the page. A message that is sent from a frame arrives when that frame has been drawn. */
const LISTEN = `(() => {
  if (window.timesToPaint) return;
  const times = (window.timesToPaint = []);
  addEventListener('keydown', ({ timeStamp }) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => times.push(performance.now() - timeStamp);
      channel.port2.postMessage(null);
    });
  }, true);
})()`;
