// The store process: one for each open workspace, so that a hostile file can neither hold up nor end the app.
// Started by Electron as a utility process; under plain Node, by a test, as a child with a channel.
import type { Port } from './protocol.ts';
import { serve } from './serve.ts';

/** The part of Electron's `process.parentPort` that is used here. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

function electronPort(parent: ParentPort): Port {
  return {
    send: (message) => parent.postMessage(message),
    listen: (listener) => parent.on('message', ({ data }) => listener(data)),
  };
}

function nodePort(): Port {
  return {
    send: (message) => process.send?.(message),
    listen: (listener) => {
      process.on('message', listener);
      // Main is gone: nobody is left to answer to.
      process.on('disconnect', () => process.exit());
    },
  };
}

const { parentPort }: { readonly parentPort?: ParentPort } = process;
serve(parentPort ? electronPort(parentPort) : nodePort());
