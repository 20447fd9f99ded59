import { fail, ok, type Result } from '../../shared/result.ts';
import type { CommandFailure, Committed, StoreError } from '../store/contract.ts';
import type { Store } from './stores.ts';

/** So often a change is given to a process anew where one ends before it has answered. */
const TRIES = 3;

/** How asking the store for a change ended. */
export interface Commit {
  readonly result: Result<Committed, CommandFailure>;
  /** Whether the log has a transaction more than before. */
  readonly isNew: boolean;
}

/**
 * Has the store of a workspace make changes, each once and for certain. Where its process ends before it has answered, the
 * number of the log's last transaction tells whether the change is in the file; so no change begins before the one before it
 * has ended, nor without knowing that number.
 */
export class SureCommits {
  readonly #store: Store;
  /** The number of the last transaction; `null` where it has to be asked for. */
  #seq: number | null;
  #last: Promise<unknown> = Promise.resolve();

  /** @param seq the number of the log's last transaction, if it is known */
  constructor(store: Store, seq: number | null) {
    this.#store = store;
    this.#seq = seq;
  }

  /** Takes note of the number of the last transaction, unless it is known. */
  know(seq: number): void {
    this.#seq ??= seq;
  }

  /** Has the store make a change, after those that were asked for before. */
  make(commit: (store: Store) => Promise<Result<Committed, CommandFailure>>): Promise<Commit> {
    const done = this.#last.then(() => this.#make(commit));
    this.#last = done.catch(() => undefined);
    return done;
  }

  async #make(
    commit: (store: Store) => Promise<Result<Committed, CommandFailure>>,
  ): Promise<Commit> {
    const before = await this.#seqNow();
    if (!before.ok) return { result: fail({ by: 'store', error: before.error }), isNew: false };
    for (let tried = 1; ; tried += 1) {
      const result = await commit(this.#store);
      if (!hasEnded(result)) {
        if (result.ok) this.#seq = result.value.seq;
        return { result, isNew: result.ok && result.value.seq > before.value };
      }
      this.#seq = null;
      const last = await this.#entry();
      if (!last.ok) return { result, isNew: false };
      const { seq, label } = last.value;
      this.#seq = seq;
      // What it changed the window sees in the snapshot for which it asks, now that the store has started again.
      if (seq > before.value)
        return { result: ok({ seq, label, changes: [], undo: label, redo: null }), isNew: true };
      if (tried === TRIES) return { result, isNew: false };
    }
  }

  async #seqNow(): Promise<Result<number, StoreError>> {
    if (this.#seq !== null) return ok(this.#seq);
    const last = await this.#entry();
    return last.ok ? ok(last.value.seq) : last;
  }

  /** The last transaction of the log, though processes end while it is asked for. */
  async #entry() {
    for (let tried = 1; ; tried += 1) {
      const last = await this.#store.log({ limit: 1 });
      if (last.ok) return ok({ seq: last.value[0]?.seq ?? 0, label: last.value[0]?.label ?? null });
      if (tried === TRIES || last.error.code !== 'store-ended') return last;
    }
  }
}

/** Whether the store's process ended before it could say what came of a command. */
function hasEnded(result: Result<Committed, CommandFailure>): boolean {
  return !result.ok && result.error.by === 'store' && result.error.error.code === 'store-ended';
}
