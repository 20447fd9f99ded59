import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { root } from '../setup/paths.mjs';

/** On Windows npm is a script, which only a shell finds. */
function shellFor(program: string): boolean {
  return process.platform === 'win32' && program === 'npm';
}

/** A program and its arguments. */
export type CommandLine = readonly [program: string, ...args: readonly string[]];

/**
 * Runs programs, as many at a time as there are processors, and passes on what each one said when it has ended.
 * @returns the places in the list of those that failed, in order
 */
export async function runTogether(commands: readonly CommandLine[]): Promise<readonly number[]> {
  const failed: number[] = [];
  const waiting = [...commands.entries()];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, command] = next;
      const { status, output } = await run(command);
      process.stdout.write(output);
      if (status !== 0) failed.push(place);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return failed.toSorted((a, b) => a - b);
}

/** Runs a program, its output passed on as it comes; gives its exit status. */
export function runAlone([program, ...args]: CommandLine): Promise<number> {
  const child = spawn(program, args, { cwd: root, shell: shellFor(program), stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

function run([program, ...args]: CommandLine): Promise<{ status: number; output: string }> {
  const child = spawn(program, args, { cwd: root, shell: shellFor(program) });
  let output = '';
  const hear = (text: Buffer): void => void (output += text.toString());
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ status: code ?? 1, output }));
  });
}
