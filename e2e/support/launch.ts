import {
  test as base,
  _electron,
  type ElectronApplication,
  type Page,
  type TestInfo,
} from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronArguments } from '../../scripts/electron.ts';
import { root } from '../../scripts/setup/paths.mjs';
import { readRuntime, type Runtime } from '../../scripts/setup/stamp.mjs';
import { answerMessages } from './dialogs.ts';

/** How a test wants the app started. */
export interface LaunchOptions {
  /** The folder of the app; Moot's own unless given. */
  readonly app?: string;
  /** What follows the app's folder on its command line, such as a workspace's path. */
  readonly args?: readonly string[];
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** The folder with the app's settings; one of the test's own unless given, so that a second start can find the first's. */
  readonly userData?: string;
}

/** The app as started, its first window ready. */
export interface RunningApp {
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** Closes the app as a person would, and waits until it is gone. */
  close(): Promise<void>;
}

/** What `launch.ts` adds to a test. */
export interface Fixtures {
  /** A folder of the test's own for workspaces and exports; it goes when the test ends. */
  readonly folder: string;
  /** Starts the built app; whatever still runs is closed when the test ends. */
  readonly launch: (options?: LaunchOptions) => Promise<RunningApp>;
}

/** Playwright's test, with the real app at hand. */
export const test = base.extend<Fixtures, { runtime: Runtime }>({
  runtime: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern.
    async ({}, use) => {
      const runtime = readRuntime();
      if (runtime === undefined) throw new Error('There is no Electron yet: run “npm run setup”.');
      const { electron, node, chrome } = runtime.versions;
      process.stdout.write(`Running on Electron ${electron}, Node ${node}, Chromium ${chrome}.\n`);
      await use(runtime);
    },
    { scope: 'worker', auto: true },
  ],

  // oxlint-disable-next-line no-empty-pattern -- as above
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'moot-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  launch: async ({ folder, runtime }, use) => {
    const running: RunningApp[] = [];
    await use(async (options = {}) => {
      const app = await start(runtime, options.userData ?? join(folder, 'settings'), options);
      running.push(app);
      return app;
    });
    for (const app of running) {
      // Whatever a test leaves unsaved is not worth a question to nobody.
      await answerMessages(app.electron, 1).catch(() => undefined);
      await app.close();
    }
  },
});

export { expect } from '@playwright/test';

/** How long Playwright may take to get hold of a process that it started, in milliseconds. */
const HANDSHAKE_TIMEOUT = 15_000;

async function start(
  runtime: Runtime,
  userData: string,
  { app = root, args = [], env = {} }: LaunchOptions,
): Promise<RunningApp> {
  const startOnce = () =>
    _electron.launch({
      executablePath: runtime.executable,
      args: [...electronArguments(), `--user-data-dir=${userData}`, app, ...args],
      env: { ...inherited(), ...env },
      timeout: HANDSHAKE_TIMEOUT,
    });
  // Rarely Playwright's debugger and a fresh process miss each other, before any line of the app has
  // run; Playwright ends that process, and the next one answers.
  const electron = await startOnce().catch(startOnce);
  let isOpen = true;
  electron.on('close', () => (isOpen = false));
  const page = await electron.firstWindow();
  await page.waitForLoadState('domcontentloaded');
  // While the app starts, the main process's garbage collector takes away what Playwright waits for there.
  if (app === root) await page.locator('#root > *').first().waitFor({ state: 'attached' });
  return {
    electron,
    page,
    userData,
    close: async () => {
      if (isOpen) await electron.close();
    },
  };
}

/** This process's environment, without what would make Electron behave as something else. */
function inherited(): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _, NODE_OPTIONS: __, ...rest } = process.env;
  return Object.fromEntries(
    Object.entries(rest).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/**
 * Keeps a picture of the window, in test-results/ and in the test's report.
 * @param name of the file, without its ending
 */
export async function screenshot(page: Page, name: string, info?: TestInfo): Promise<string> {
  const path = join(root, 'test-results', 'pictures', `${name}.png`);
  await page.screenshot({ path });
  await info?.attach(name, { path, contentType: 'image/png' });
  return path;
}
