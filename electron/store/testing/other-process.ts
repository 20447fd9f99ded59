import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { StoreProcess } from '../process/line.ts';

const PROCESS = join(import.meta.dirname, '..', 'process', 'process.ts');

/** A store process under plain Node, which stands in for Electron's utility process. */
export interface NodeStore extends StoreProcess {
  readonly child: ChildProcess;
}

/** Starts a store process, which ends with the test at the latest. */
export function forkForTest(): NodeStore {
  const child = fork(PROCESS, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return {
    child,
    send: (message) => void child.send(message as object),
    listen: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => void child.kill('SIGKILL'),
  };
}
