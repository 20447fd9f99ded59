import { chromium, type Browser, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { electronArguments } from '../../scripts/electron.ts';
import { packagedProgram } from '../../scripts/packaging/program.ts';

/** How long the program may take until it listens. */
const START_LIMIT_MS = 20_000;

/** The packaged program as started, its first window ready. */
export interface RunningProgram {
  readonly page: Page;
  /** Closes the window as a person would, and waits until the program has ended; gives its exit status. */
  close(): Promise<number | null>;
}

/**
 * Starts the packaged program. Its fuses keep Playwright's own way in shut, so this goes by the browser's debugging port, which
 * is the program's own switch.
 * @param userData the folder for its settings
 * @param args what follows on its command line, such as a workspace's path
 */
export async function startPackaged(
  userData: string,
  args: readonly string[] = [],
): Promise<RunningProgram> {
  if (!existsSync(packagedProgram)) {
    throw new Error('The program is not packaged yet: run “npm run package”.');
  }
  const program = spawn(
    packagedProgram,
    [...electronArguments(), '--remote-debugging-port=0', `--user-data-dir=${userData}`, ...args],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<number | null>((resolve) => program.on('exit', resolve));
  let browser: Browser;
  let page: Page;
  try {
    browser = await chromium.connectOverCDP(await debuggingAddress(program));
    const [context] = browser.contexts();
    if (context === undefined) throw new Error('The program has no window.');
    page = context.pages()[0] ?? (await context.waitForEvent('page'));
    await page.waitForLoadState('domcontentloaded');
  } catch (error) {
    program.kill('SIGKILL');
    throw error;
  }
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
