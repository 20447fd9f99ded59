/** In a patch: the key is in the base, but in the table no more. */
const GONE = Symbol('gone');

type Patched<Value> = Value | typeof GONE;
type Bucket<Value> = ReadonlyMap<string, Patched<Value>>;

/** A patch is spread over so many buckets, of which an edit copies those that it touches. */
const BUCKETS = 128;

/** A patch that outgrows this, and a quarter of the base, becomes part of a new base. */
const PATCH_LIMIT = 1024;

/** What a table rests on: a map, or how one is made when somebody first asks for a key. */
interface Base<Value> {
  map: ReadonlyMap<string, Value> | null;
  readonly make: () => ReadonlyMap<string, Value>;
  /** All values, where they are at hand without the map. */
  readonly list: readonly Value[] | null;
}

/**
 * An immutable table from string keys to values that shares what did not change: a large base, laid out
 * once as a `Map`, and a patch of what is other by now, in buckets. To read a table from a file costs what
 * filling a `Map` costs; an edit among 100 000 entries costs microseconds, and older versions stay whole.
 */
export class Table<Value> {
  readonly #base: Base<Value>;
  readonly #patch: readonly (Bucket<Value> | undefined)[];
  /** How many keys the patch holds. */
  readonly #patched: number;
  /** How many entries more than the base the table has. */
  readonly #more: number;

  private constructor(
    base: Base<Value>,
    patch: readonly (Bucket<Value> | undefined)[] = [],
    patched = 0,
    more = 0,
  ) {
    this.#base = base;
    this.#patch = patch;
    this.#patched = patched;
    this.#more = more;
  }

  /** A table without entries. */
  static empty<Value>(): Table<Value> {
    return Table.of<Value>(new Map());
  }

  /** A table of the given entries; of two with the same key, the later one counts. */
  static from<Value>(entries: Iterable<readonly [string, Value]>): Table<Value> {
    return Table.of<Value>(new Map(entries));
  }

  /** A table of what is in a map, which is taken over: nobody may alter it from now on. */
  static of<Value>(map: ReadonlyMap<string, Value>): Table<Value> {
    return new Table({ map, make: () => map, list: null });
  }

  /** `Table.of` for a map that is only made when somebody first looks into the table. */
  static lazy<Value>(make: () => ReadonlyMap<string, Value>): Table<Value> {
    return new Table({ map: null, make, list: null });
  }

  /** A table of a list, taken over, of values with different keys; laid out when somebody first asks for a key. */
  static keyed<Value>(list: readonly Value[], keyOf: (value: Value) => string): Table<Value> {
    const make = (): ReadonlyMap<string, Value> => {
      const map = new Map<string, Value>();
      for (const value of list) map.set(keyOf(value), value);
      return map;
    };
    return new Table({ map: null, make, list });
  }

  /** How many entries there are. */
  get size(): number {
    return (this.#base.list?.length ?? this.#laid().size) + this.#more;
  }

  /** The value under a key, or `undefined`. */
  get(key: string): Value | undefined {
    if (this.#patched > 0) {
      const patched = this.#patch[bucketOf(key)]?.get(key);
      if (patched !== undefined) return patched === GONE ? undefined : patched;
    }
    return this.#laid().get(key);
  }

  /** Whether there is a value under a key. */
  has(key: string): boolean {
    if (this.#patched > 0) {
      const patched = this.#patch[bucketOf(key)]?.get(key);
      if (patched !== undefined) return patched !== GONE;
    }
    return this.#laid().has(key);
  }

  /** All values, in no order that means anything. */
  values(): IterableIterator<Value> {
    if (this.#patched > 0) return this.#merged((_key, value) => value);
    return (this.#base.list ?? this.#laid()).values();
  }

  /** All entries, in no order that means anything. */
  entries(): IterableIterator<[string, Value]> {
    return this.#patched === 0
      ? this.#laid().entries()
      : this.#merged((key, value) => [key, value]);
  }

  /**
   * The keys under which this table and an older version of it have different values, in no order.
   * What both share is passed over, so that the work is in proportion to what changed.
   */
  *changedSince(before: Table<Value>): Generator<string> {
    if (this.#base !== before.#base) {
      for (const [key, value] of this.entries()) if (before.get(key) !== value) yield key;
      for (const [key] of before.entries()) if (!this.has(key)) yield key;
      return;
    }
    for (let index = 0; index < BUCKETS; index += 1) {
      const [then, now] = [before.#patch[index], this.#patch[index]];
      if (then === now) continue;
      for (const key of now?.keys() ?? []) if (before.get(key) !== this.get(key)) yield key;
      for (const key of then?.keys() ?? []) if (!now?.has(key)) yield key;
    }
  }

  /** This table with one value put in. */
  set(key: string, value: Value): Table<Value> {
    return this.edit((draft) => draft.set(key, value));
  }

  /** This table without one key. */
  delete(key: string): Table<Value> {
    return this.edit((draft) => draft.delete(key));
  }

  /** This table after many changes, each bucket copied at most once. */
  edit(change: (draft: TableDraft<Value>) => void): Table<Value> {
    const written = new Map<string, Patched<Value>>();
    let more = this.#more;
    let isGrowing = true;
    const get = (key: string): Value | undefined => {
      const own = written.get(key);
      if (own === undefined) return this.get(key);
      return own === GONE ? undefined : own;
    };
    change({
      get,
      set: (key, value) => {
        if (get(key) === undefined) more += 1;
        written.set(key, value);
      },
      delete: (key) => {
        if (get(key) === undefined) return;
        more -= 1;
        isGrowing = false;
        written.set(key, GONE);
      },
    });
    if (written.size === 0) return this;
    // The first filling of a table is its base.
    if (isGrowing && this.size === 0) return Table.of(written as Map<string, Value>);
    return this.#with(written, more);
  }

  #with(written: Bucket<Value>, more: number): Table<Value> {
    const base = this.#laid();
    const most = this.#patched + written.size;
    if (most > PATCH_LIMIT && most > base.size / 4) return this.#laidOut(written);
    const patch = this.#patch.slice();
    const copied = new Map<number, Map<string, Patched<Value>>>();
    let patched = this.#patched;
    for (const [key, value] of written) {
      const index = bucketOf(key);
      let bucket = copied.get(index);
      if (!bucket) {
        bucket = new Map(patch[index]);
        copied.set(index, bucket);
        patch[index] = bucket;
      }
      if (!bucket.has(key)) patched += 1;
      bucket.set(key, value);
    }
    return new Table(this.#base, patch, patched, more);
  }

  /** A new base, of the old one, the patch and what was just written. */
  #laidOut(written: Bucket<Value>): Table<Value> {
    const base = new Map(this.#laid());
    for (const changes of [...this.#patch, written]) {
      for (const [key, value] of changes ?? []) {
        if (value === GONE) base.delete(key);
        else base.set(key, value);
      }
    }
    return Table.of(base);
  }

  #laid(): ReadonlyMap<string, Value> {
    this.#base.map ??= this.#base.make();
    return this.#base.map;
  }

  *#merged<Item>(item: (key: string, value: Value) => Item): Generator<Item> {
    for (const [key, value] of this.#laid()) {
      if (this.#patch[bucketOf(key)]?.get(key) === undefined) yield item(key, value);
    }
    for (const bucket of this.#patch) {
      for (const [key, value] of bucket ?? []) if (value !== GONE) yield item(key, value);
    }
  }
}

/** A table while it is being changed, inside `Table.edit`. */
export interface TableDraft<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): void;
}

/** Keys spread by their last characters, which in a UUID are random. */
function bucketOf(key: string): number {
  const end = key.length;
  return (
    ((key.charCodeAt(end - 1) * 31 + key.charCodeAt(end - 2)) * 31 + key.charCodeAt(end - 3)) &
    (BUCKETS - 1)
  );
}
