import { utilityProcess } from 'electron';
import type { StoreProcess } from './line.ts';

/**
 * Starts a store process. The app has to be ready.
 * @param script the bundled `process.ts`
 */
export function forkStore(script: string): StoreProcess {
  const child = utilityProcess.fork(script, [], { serviceName: 'Moot store', stdio: 'ignore' });
  return {
    send: (message) => child.postMessage(message),
    listen: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => void child.kill(),
  };
}
