import type { EventName, Events, OpenWorkspace, Snapshot } from '../../shared/bridge.ts';
import type { BridgeError, LogEntry, SearchHit } from '../../shared/bridge.ts';
import type { Result } from '../../shared/result.ts';
import type { Committed, CommandFailure, LogQuery, StoreError } from '../store/contract.ts';

/** The store process of one open workspace, as main talks to it. */
export interface Store {
  /** Why the file can only be read, if so. */
  readonly readOnly: OpenWorkspace['readOnly'];
  snapshot(): Promise<Result<Snapshot, StoreError>>;
  run(command: unknown, author: string): Promise<Result<Committed, CommandFailure>>;
  undo(author: string): Promise<Result<Committed, CommandFailure>>;
  redo(author: string): Promise<Result<Committed, CommandFailure>>;
  search(text: string, limit: number): Promise<Result<readonly SearchHit[], StoreError>>;
  log(query: LogQuery): Promise<Result<readonly LogEntry[], StoreError>>;
  saveCopy(target: string): Promise<Result<null, StoreError>>;
  close(): Promise<void>;
}

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
