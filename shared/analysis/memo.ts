import type { WorkspaceState } from '../model/state.ts';
import { tablesOf, watched, type TableName } from './reads.ts';

type Reads = Map<TableName, Set<string | null>>;

/** What was found, what else than the state it was found from, and what was read in the state. */
interface Cell {
  readonly given: readonly unknown[];
  readonly value: unknown;
  readonly reads: Reads;
}

/**
 * Remembers what pure functions of a state came to, and of each what it read there. Shown the next state, it
 * forgets only what rests on something that changed; the tables tell that in proportion to how much did.
 */
export class StateMemo {
  #state: WorkspaceState | null = null;
  #watched: WorkspaceState | null = null;
  readonly #cells = new Map<string, Cell>();
  /** What forgotten cells held: a list that comes out the same stays the same object. */
  readonly #former = new Map<string, unknown>();
  /** By table and key: the names of the cells that read it. */
  readonly #readers = new Map<TableName, Map<string | null, Set<string>>>();
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

  /**
   * What a function comes to; from memory, if neither what it was given nor what it read has changed.
   * @param name the same for the same question
   * @param given whatever the function uses besides the state, compared one by one
   */
  of<Value>(
    name: string,
    given: readonly unknown[],
    find: (state: WorkspaceState) => Value,
  ): Value {
    const known = this.#cells.get(name);
    if (known && isSameList(known.given, given)) return known.value as Value;
    this.#forget(name);
    if (!this.#watched) throw new Error('No state was shown.');
    this.#noting = new Map();
    const found = find(this.#watched);
    const former = this.#former.get(name);
    const value = isSameList(former, found) ? (former as Value) : found;
    this.#former.delete(name);
    this.#keep(name, { given, value, reads: this.#noting });
    return value;
  }

  /** Forgets for good whatever has a name that is not wanted any more. */
  keepOnly(isWanted: (name: string) => boolean): void {
    for (const name of this.#cells.keys()) if (!isWanted(name)) this.#forget(name);
    for (const name of this.#former.keys()) if (!isWanted(name)) this.#former.delete(name);
  }

  #keep(name: string, cell: Cell): void {
    this.#cells.set(name, cell);
    for (const [table, keys] of cell.reads) {
      const readers = this.#readers.get(table) ?? new Map<string | null, Set<string>>();
      this.#readers.set(table, readers);
      for (const key of keys) {
        const names = readers.get(key);
        if (names) names.add(name);
        else readers.set(key, new Set([name]));
      }
    }
  }

  #forget(name: string): void {
    const cell = this.#cells.get(name);
    if (!cell) return;
    this.#cells.delete(name);
    this.#former.set(name, cell.value);
    for (const [table, keys] of cell.reads) {
      const readers = this.#readers.get(table);
      for (const key of keys) {
        const names = readers?.get(key);
        names?.delete(name);
        if (names?.size === 0) readers?.delete(key);
      }
    }
  }

  #forgetChanges(before: WorkspaceState, after: WorkspaceState): void {
    const then = tablesOf(before);
    for (const [table, now] of tablesOf(after)) {
      const old = then.get(table);
      const readers = this.#readers.get(table);
      if (!old || old === now || !readers) continue;
      let isChanged = false;
      for (const key of now.changedSince(old)) {
        isChanged = true;
        for (const name of readers.get(key) ?? []) this.#forget(name);
      }
      if (isChanged) for (const name of readers.get(null) ?? []) this.#forget(name);
    }
  }
}

function isSameList(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return false;
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
