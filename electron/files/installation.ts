import { execFile } from 'node:child_process';
import { win32 } from 'node:path';
import { promisify } from 'node:util';

/** One program to be run, with its arguments. */
export type Step = readonly [program: string, ...args: string[]];

const CLASSES = 'HKCU\\Software\\Classes';
const KIND = 'Moot.Workspace';

/** What the system calls a workspace's file; in English, as it is said once, to the whole system. */
const DESCRIPTION = 'Moot workspace';

const EVENT = /^--squirrel-(?:install|updated|uninstall|obsolete)$/;

/**
 * Whether Squirrel, the installer on Windows, started the program, and no person.
 * @param argv the process's arguments, the program first
 */
export function isInstallation(argv: readonly string[]): boolean {
  return EVENT.test(argv[1] ?? '');
}

/**
 * What there is to do when Squirrel starts the program: shortcuts, and which program opens `.moot` files, for this
 * person alone.
 * @param argv the process's arguments, the program first
 */
export function installationSteps(argv: readonly string[]): readonly Step[] {
  const [program = '', event = ''] = argv;
  // Beside the folder of each version there is a program that starts the latest.
  const latest = win32.join(win32.dirname(program), '..', win32.basename(program));
  const updater = win32.join(win32.dirname(latest), 'Update.exe');
  const name = win32.basename(program);
  switch (event) {
    case '--squirrel-install':
    case '--squirrel-updated':
      return [
        [updater, '--createShortcut', name],
        registered('.moot', KIND),
        registered(KIND, DESCRIPTION),
        registered(`${KIND}\\DefaultIcon`, `"${latest}",0`),
        registered(`${KIND}\\shell\\open\\command`, `"${latest}" "%1"`),
      ];
    case '--squirrel-uninstall':
      return [
        [updater, '--removeShortcut', name],
        ['reg', 'delete', `${CLASSES}\\${KIND}`, '/f'],
        ['reg', 'delete', `${CLASSES}\\.moot`, '/ve', '/f'],
      ];
    default:
      return [];
  }
}

/** Runs steps one after the other; one that fails does not keep the others from being done. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  const run = promisify(execFile);
  for (const [program, ...args] of steps) {
    try {
      await run(program, args);
    } catch {
      // The program works without a shortcut and without its files being known.
    }
  }
}

function registered(key: string, value: string): Step {
  return ['reg', 'add', `${CLASSES}\\${key}`, '/ve', '/d', value, '/f'];
}
