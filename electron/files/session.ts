import type {
  BridgeError,
  EventName,
  Events,
  OpenWorkspace,
  Snapshot,
} from '../../shared/bridge.ts';
import type { Result } from '../../shared/result.ts';
import type { CommandFailure, Committed, StoreError } from '../store/contract.ts';
import type { Store } from './stores.ts';

/** Tells the window that has the workspace of an event. */
export type Send = <Name extends EventName>(name: Name, event: Events[Name]) => void;

/** How long a change may take before the window says that it is being saved, in milliseconds. */
const NOTICEABLE = 250;

/** One workspace that a window has open: its file, its store process, and what the window is told of it. */
export class Session {
  readonly realPath: string;
  readonly workspace: OpenWorkspace;
  readonly store: Store;
  readonly #send: Send;
  readonly #describe: (error: StoreError) => BridgeError;
  #first: Promise<Result<Snapshot, StoreError>> | null;
  #hasFailed = false;

  /**
   * @param realPath the file's path without links, by which it is known to be open
   * @param describe puts an error into words
   */
  constructor(
    realPath: string,
    workspace: OpenWorkspace,
    store: Store,
    send: Send,
    describe: (error: StoreError) => BridgeError,
  ) {
    this.realPath = realPath;
    this.workspace = workspace;
    this.store = store;
    this.#send = send;
    this.#describe = describe;
    // The window will ask for it as soon as it can.
    this.#first = store.snapshot();
    store.onRestarted(() => {
      this.#first = null;
      this.#send('store-restarted', {});
    });
  }

  /** The workspace as it stands. */
  snapshot(): Promise<Result<Snapshot, StoreError>> {
    const snapshot = this.#first ?? this.store.snapshot();
    this.#first = null;
    return snapshot;
  }

  /**
   * Has the store commit something, and tells the window what came of it.
   * @param commit asks the store
   */
  async commit(
    commit: (store: Store) => Promise<Result<Committed, CommandFailure>>,
  ): Promise<Result<Committed, CommandFailure>> {
    this.#first = null;
    let isShown = this.#hasFailed;
    const slow = setTimeout(() => {
      isShown = true;
      this.#send('save-state', { state: 'saving', error: null });
    }, NOTICEABLE);
    const result = await commit(this.store);
    clearTimeout(slow);
    if (result.ok) {
      const { seq, changes, undo, redo } = result.value;
      if (changes.length > 0) this.#send('changes', { seq, changes, undo, redo });
    }
    if (!result.ok && result.error.by === 'store') {
      this.#hasFailed = true;
      this.#send('save-state', { state: 'failed', error: this.#describe(result.error.error) });
    } else if (isShown) {
      this.#hasFailed = false;
      this.#send('save-state', { state: 'saved', error: null });
    }
    return result;
  }
}
