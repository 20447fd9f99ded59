// oxlint-disable-next-line import/default -- the address is the bundler's, not the module's own
import workerUrl from './layout.worker.ts?worker&url';

/**
 * The content policy takes a worker's address only from this policy, and this policy only the one address: nothing
 * that comes from elsewhere becomes a program.
 */
const POLICY = window.trustedTypes?.createPolicy('moot-worker', {
  createScriptURL: (url) => {
    if (url !== workerUrl) throw new TypeError(`Not a worker of this window: ${url}`);
    return url;
  },
});

/** Starts the worker that sets out the map. */
export function startWorker(): Worker {
  const url = POLICY?.createScriptURL(workerUrl) ?? workerUrl;
  return new Worker(url, { type: 'module' });
}
