import type {
  BridgeError,
  EventName,
  Events,
  OpenWorkspace,
  Snapshot,
} from '../../shared/bridge.ts';
import type { Result } from '../../shared/result.ts';
import type { CommandFailure, Committed, StoreError } from '../store/contract.ts';
import type { AskOf } from '../store/process/line.ts';
import type { Answers } from '../store/process/protocol.ts';
import type { Store } from './stores.ts';
import { SureCommits } from './sure-commits.ts';

/** Tells the window that has the workspace of an event. */
export type Send = <Name extends EventName>(name: Name, event: Events[Name]) => void;

/** What is done about a file once it is closed, and who hears what came of it. */
export interface Parting {
  readonly ask: AskOf<'back-up'>;
  done(answer: Answers['back-up']): void;
}

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
  #failure: BridgeError | null = null;
  readonly #sure: SureCommits;
  readonly #commits = new Set<Promise<unknown>>();
  #committed: () => void = () => {};
  #closing: () => Parting | null = () => null;

  /**
   * @param realPath the file's path without links, by which it is known to be open
   * @param describe puts an error into words
   * @param seen what is in it, if the window knows that already
   */
  constructor(
    realPath: string,
    workspace: OpenWorkspace,
    store: Store,
    send: Send,
    describe: (error: StoreError) => BridgeError,
    seen: Snapshot | null = null,
  ) {
    this.realPath = realPath;
    this.workspace = workspace;
    this.store = store;
    this.#send = send;
    this.#describe = describe;
    this.#sure = new SureCommits(store, seen?.seq ?? null);
    // The window will ask for it as soon as it can.
    this.#first = seen ? null : store.snapshot();
    void this.#first?.then((snapshot) => {
      if (snapshot.ok) this.#sure.know(snapshot.value.seq);
    });
    store.onRestarted(() => {
      this.#first = null;
      this.#send('store-restarted', {});
      this.#send('problem', describe({ code: 'store-restarted', values: {} }));
    });
    store.onGivenUp((error) => this.#send('problem', describe(error)));
  }

  /** Calls back whenever something was committed. */
  onCommitted(listener: () => void): void {
    this.#committed = listener;
  }

  /** Calls back when the workspace is about to be closed; what it gives is done once the file is. */
  onClosing(listener: () => Parting | null): void {
    this.#closing = listener;
  }

  /** Closes the workspace; once this resolves, another program can have the file. */
  async close(): Promise<void> {
    const parting = this.#closing();
    const answer = await this.store.close(parting?.ask ?? null);
    if (answer) parting?.done(answer);
  }

  /** The workspace as it stands. */
  snapshot(): Promise<Result<Snapshot, StoreError>> {
    const snapshot = this.#first ?? this.store.snapshot();
    this.#first = null;
    return snapshot;
  }

  /** Whether the last change could not be written. */
  get isFailing(): boolean {
    return this.#failure !== null;
  }

  /** Whether changes are under way to the disk. */
  get isBusy(): boolean {
    return this.#commits.size > 0;
  }

  /** Waits for the changes that are under way. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.#commits);
  }

  /**
   * Has the store commit something, and tells the window what came of it.
   * @param commit asks the store
   */
  async commit(
    commit: (store: Store) => Promise<Result<Committed, CommandFailure>>,
  ): Promise<Result<Committed, CommandFailure>> {
    this.#first = null;
    let isShown = this.isFailing;
    const slow = setTimeout(() => {
      isShown = true;
      this.#send('save-state', { state: 'saving', error: null });
    }, NOTICEABLE);
    const committing = this.#sure.make(commit);
    this.#commits.add(committing);
    const { result, isNew } = await committing;
    this.#commits.delete(committing);
    clearTimeout(slow);
    this.#tell(result, isNew, isShown);
    return result;
  }

  #tell(result: Result<Committed, CommandFailure>, isNew: boolean, isShown: boolean): void {
    if (result.ok && isNew) {
      const { seq, changes, undo, redo } = result.value;
      this.#send('changes', { seq, changes, undo, redo });
      this.#failure = null;
      this.#committed();
    } else if (!result.ok && result.error.by === 'store') {
      this.#failure = this.#describe(result.error.error);
    }
    // Neither a refusal of the model nor a command that changes nothing says that the file can be written again.
    if (this.#failure) this.#send('save-state', { state: 'failed', error: this.#failure });
    else if (isShown) this.#send('save-state', { state: 'saved', error: null });
  }
}
