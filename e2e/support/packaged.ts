import { chromium, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { electronArguments } from '../../scripts/electron.ts';
import { packagedProgram } from '../../scripts/packaging/program.ts';
import { test as base } from './launch.ts';

/** How long the program may take until it listens. */
const START_LIMIT_MS = 20_000;

/** The packaged program as started, its first window ready. */
export interface RunningProgram {
  readonly page: Page;
  /** Closes the window as a person would, and waits until the program has ended; gives its exit status. */
  close(): Promise<number | null>;
}

/** What `packaged.ts` adds to a test. */
export interface PackagedFixtures {
  /** Starts the packaged program with these arguments, its settings in the test's folder; it ends with the test. */
  readonly startPackaged: (...args: readonly string[]) => Promise<RunningProgram>;
}

/** Playwright's test, with the packaged program at hand. */
export const test = base.extend<PackagedFixtures>({
  startPackaged: async ({ folder }, use) => {
    const programs: ChildProcess[] = [];
    await use(async (...args) => {
      const program = spawnPackaged(join(folder, 'settings'), args);
      programs.push(program);
      return attach(program);
    });
    for (const program of programs) if (program.exitCode === null) program.kill('SIGKILL');
  },
});

function spawnPackaged(userData: string, args: readonly string[]): ChildProcess {
  if (!existsSync(packagedProgram)) {
    throw new Error('The program is not packaged yet: run “npm run package”.');
  }
  return spawn(
    packagedProgram,
    [...electronArguments(), '--remote-debugging-port=0', `--user-data-dir=${userData}`, ...args],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
}

/**
 * Finds the program's window. Its fuses keep Playwright's own way in shut, so this goes by the browser's debugging port, which
 * is a switch of Chromium's own.
 */
async function attach(program: ChildProcess): Promise<RunningProgram> {
  const ended = new Promise<number | null>((resolve) => program.on('exit', resolve));
  const browser = await chromium.connectOverCDP(await debuggingAddress(program));
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The program has no window.');
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  await page.waitForLoadState('domcontentloaded');
  return {
    page,
    close: async () => {
      // The page goes before it can answer, and that is no failure.
      if (program.exitCode === null) await page.evaluate(() => window.close()).catch(() => {});
      return ended;
    },
  };
}

/** The address that Chromium writes to stderr once it listens. */
function debuggingAddress(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const timer = setTimeout(
      () => reject(new Error(`The program did not start in time:\n${printed}`)),
      START_LIMIT_MS,
    );
    program.stderr?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const address = /DevTools listening on (ws:\S+)/.exec(printed)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
    program.on('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`The program ended with status ${code}:\n${printed}`));
    });
  });
}

export { expect } from '@playwright/test';
