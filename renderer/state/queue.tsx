import { createContext, use, useState, type ReactNode } from 'react';

/** Does tasks one after another, in the order in which they were added. */
export class RequestQueue {
  #last: Promise<unknown> = Promise.resolve();

  /** Starts a task once all before it have ended, well or badly; gives what it gives. */
  add<Value>(task: () => Promise<Value>): Promise<Value> {
    const done = this.#last.then(task);
    this.#last = done.catch(() => undefined);
    return done;
  }
}

const QueueContext = createContext<RequestQueue | null>(null);

/** Gives a tree of components one queue for everything that changes the workspace. */
export function RequestQueueProvider({ children }: { readonly children: ReactNode }) {
  const [queue] = useState(() => new RequestQueue());
  return <QueueContext value={queue}>{children}</QueueContext>;
}

/** The queue for what changes the workspace. Throws outside its provider: a mistake of ours. */
export function useRequestQueue(): RequestQueue {
  const queue = use(QueueContext);
  if (!queue) throw new Error('useRequestQueue outside RequestQueueProvider');
  return queue;
}
