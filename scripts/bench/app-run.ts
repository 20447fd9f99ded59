import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { electronArguments } from '../electron.ts';
import { readRuntime } from '../setup/stamp.mjs';
import { DevTools } from './app-devtools.ts';

/** An app that was started to be measured. */
export interface AppRun {
  readonly pid: number;
  /**
   * Waits until the page has set a mark.
   * @returns how long after the start of the process, in milliseconds
   */
  marked(name: string): Promise<number>;
  /** What an expression comes to in the page. */
  evaluate(expression: string): Promise<unknown>;
  /** Quits the app, and waits until its process has ended. */
  quit(): Promise<void>;
}

/**
 * Starts an app as a person would, but for its developer tools, which are listened to.
 * @param app its folder
 * @param userData the folder with what it keeps of its own
 * @param args what follows on its command line
 */
export async function startApp(
  app: string,
  userData: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<AppRun> {
  const runtime = readRuntime();
  if (!runtime) throw new Error('There is no Electron yet: run “npm run setup”.');
  const { ELECTRON_RUN_AS_NODE: _, NODE_OPTIONS: __, ...inherited } = process.env;
  const switches = ['--remote-debugging-port=0', `--user-data-dir=${userData}`];
  const started = performance.timeOrigin + performance.now();
  const child = spawn(runtime.executable, [...electronArguments(), ...switches, app, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...inherited, ...env },
  });
  const ended = once(child, 'exit');
  const tools = await DevTools.connect(await addressOf(child));
  const page = await tools.page();
  const evaluate = (expression: string) => tools.evaluate(page, expression);
  return {
    pid: child.pid ?? 0,
    evaluate,
    marked: async (name) => {
      for (;;) {
        // A page that is still on its way takes the question with it.
        const at = await evaluate(whenMarked(name));
        if (typeof at === 'number') return at - started;
      }
    },
    quit: async () => {
      await tools.quit();
      await ended;
    },
  };
}

/** The moment of a mark, in milliseconds since 1970; the mark may have been set already. */
function whenMarked(name: string): string {
  return `new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      const [mark] = list.getEntriesByName(${JSON.stringify(name)});
      if (!mark) return;
      observer.disconnect();
      resolve(performance.timeOrigin + mark.startTime);
    }).observe({ type: 'mark', buffered: true });
  })`;
}

/** Where the app's developer tools listen, as it says on its standard error. */
function addressOf({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    stderr?.once('close', () => reject(new Error(`The app did not start:\n${said}`)));
  });
}
