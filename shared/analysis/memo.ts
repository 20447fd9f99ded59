import type { WorkspaceState } from '../model/state.ts';
import { tablesOf, watched, type TableName } from './reads.ts';

/** Asks pure functions of one state. */
export interface Asking {
  /**
   * What a function comes to.
   * @param name the same for the same question
   * @param given whatever the function uses besides the state, compared one by one
   */
  of<Value>(name: string, given: readonly unknown[], find: (state: WorkspaceState) => Value): Value;
}

type Reads = Map<TableName, Set<string | null>>;

/** What was found, what else than the state it was found from, and what was read in the state. */
interface Cell {
  readonly given: readonly unknown[];
  readonly value: unknown;
  readonly reads: Reads;
}

/**
 * Remembers what functions of a state came to, and of each what it read there. Shown the next state, it forgets
 * only what rests on something that changed, which the tables tell in proportion to how much did.
 */
export class StateMemo implements Asking {
  #state: WorkspaceState | null = null;
  #watched: WorkspaceState | null = null;
  readonly #cells = new Map<string, Cell>();
  /** What forgotten cells held: a list that comes out the same stays the same object. */
  readonly #former = new Map<string, unknown>();
  #noting: Reads = new Map();

  /** Turns to a state: what is asked from now on is answered for it. */
  show(state: WorkspaceState): void {
    if (this.#state === state) return;
    if (this.#state) this.#forgetChanges(this.#state, state);
    this.#state = state;
    this.#watched = watched(state, (table, key) => {
      const keys = this.#noting.get(table);
      if (keys) keys.add(key);
      else this.#noting.set(table, new Set([key]));
    });
  }

  /** From memory, if neither what the function was given nor what it read has changed. */
  of<Value>(
    name: string,
    given: readonly unknown[],
    find: (state: WorkspaceState) => Value,
  ): Value {
    const known = this.#cells.get(name);
    if (known && isSameList(known.given, given)) return known.value as Value;
    if (!this.#watched) throw new Error('No state was shown.');
    const reads: Reads = new Map();
    this.#noting = reads;
    const found = find(this.#watched);
    const former = known ? known.value : this.#former.get(name);
    const value = isSameList(former, found) ? (former as Value) : found;
    this.#former.delete(name);
    this.#cells.set(name, { given, value, reads });
    return value;
  }

  /** Forgets for good whatever has a name that is not wanted any more. */
  keepOnly(isWanted: (name: string) => boolean): void {
    for (const name of this.#cells.keys()) if (!isWanted(name)) this.#cells.delete(name);
    for (const name of this.#former.keys()) if (!isWanted(name)) this.#former.delete(name);
  }

  #forgetChanges(before: WorkspaceState, after: WorkspaceState): void {
    const then = tablesOf(before);
    for (const [table, now] of tablesOf(after)) {
      const old = then.get(table);
      if (!old || old === now) continue;
      const changed = [...now.changedSince(old)];
      if (changed.length > 0) this.#forgetReaders(table, changed);
    }
  }

  #forgetReaders(table: TableName, changed: readonly string[]): void {
    for (const [name, { reads, value }] of this.#cells) {
      const keys = reads.get(table);
      if (!keys || !(keys.has(null) || changed.some((key) => keys.has(key)))) continue;
      this.#cells.delete(name);
      this.#former.set(name, value);
    }
  }
}

function isSameList(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return false;
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
