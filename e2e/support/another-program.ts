import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const HOLD = join(import.meta.dirname, 'hold.ts');

/** Another program that has a workspace open. */
export interface AnotherProgram {
  /** Has it close the workspace and end. */
  release(): Promise<void>;
}

/** Starts another program, and waits until it has a workspace open. */
export async function holdOpen(path: string): Promise<AnotherProgram> {
  const program = spawn(process.execPath, [HOLD, path], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(program, 'exit');
  const outcome = await Promise.race([once(program.stdout, 'data'), ended]);
  if (program.exitCode !== null) throw new Error(`“${path}” could not be held: ${String(outcome)}`);
  return {
    release: async () => {
      program.stdin.end();
      await ended;
    },
  };
}
