import type { Id } from '../../../shared/model/id.ts';
import type { Draft, Expansion, RowKey } from './outline-slice.ts';
import { RowMaker, type Broods, type Shortened } from './row-maker.ts';
import type { Branches, OutlinePlace } from './structure.ts';

/** One line of the outline: an element, or a line that is to become one, in one of its places. */
export interface Row {
  readonly key: RowKey;
  /** The row that it stands under. */
  readonly parentKey: RowKey | null;
  readonly place: OutlinePlace;
  /** The line that was typed, where it is not in the workspace. */
  readonly draft: Draft | null;
  /** How many rows it stands under. */
  readonly depth: number;
  /** Whether this is the element's first place: every link on the path to it is its child's oldest. */
  readonly primary: boolean;
}

/** What decides which rows there are. */
export interface ViewInput {
  readonly branches: Branches;
  readonly expansion: Expansion;
  readonly drafts: readonly Draft[];
  /** With a filter: the elements that it lets through, and what they stand under. */
  readonly visible: ReadonlySet<Id> | null;
  /** No more rows than this: for a first look. */
  readonly limit?: number;
}

/** The rows that can be scrolled to, in order, and how they hang together. */
export class OutlineView {
  readonly rows: readonly Row[];
  readonly #maker: RowMaker;
  readonly #cut: ReadonlySet<RowKey>;
  #indexes: ReadonlyMap<RowKey, number> | null = null;

  constructor(rows: readonly Row[], maker: RowMaker, cut: ReadonlySet<RowKey>) {
    this.rows = rows;
    this.#maker = maker;
    this.#cut = cut;
  }

  /** Where a row stands among all rows; -1 for one that is hidden or gone. */
  indexOf(key: RowKey): number {
    this.#indexes ??= new Map(this.rows.map((row, index) => [row.key, index]));
    return this.#indexes.get(key) ?? -1;
  }

  /** The row of a key, if it can be scrolled to. */
  row(key: RowKey): Row | undefined {
    return this.rows[this.indexOf(key)];
  }

  /** The row that a row stands under; `null` at the top. */
  parentOf(row: Row): Row | null {
    return (row.parentKey !== null && this.row(row.parentKey)) || null;
  }

  /** The rows right under a row, or at the top, whether they show or not. */
  rowsUnder(parent: Row | null): readonly Row[] {
    return parent && this.#cut.has(parent.key) ? [] : this.#maker.under(parent).rows;
  }

  /** Where a row stands among its siblings, from 0. */
  positionOf(row: Row): number {
    return this.#maker.under(this.parentOf(row)).positions().get(row.key) ?? 0;
  }

  /** Whether a row shows what stands under it; one without children is not open. */
  isOpen(row: Row): boolean {
    return this.#maker.isOpen(row) && this.rowsUnder(row).length > 0;
  }

  /** Whether a row is not followed further, since its element stands above it already. */
  isCut(row: Row): boolean {
    return this.#cut.has(row.key);
  }

  /** The index behind the last row that stands below the row at an index. */
  endOf(index: number): number {
    const depth = this.rows[index]?.depth ?? 0;
    let end = index + 1;
    while ((this.rows[end]?.depth ?? -1) > depth) end += 1;
    return end;
  }
}

/**
 * Finds the rows of an outline and keeps them: what did not change is the same row as before, so that
 * it is not drawn again, and going through all ten thousand anew takes a millisecond or two.
 */
export class RowKeeper {
  readonly #broods: Broods = new WeakMap();
  #visible: ReadonlySet<Id> | null = null;
  #shortened: Shortened = new WeakMap();

  /** The rows as an input has them, at most `limit`. */
  view(input: ViewInput): OutlineView {
    if (input.visible !== this.#visible) {
      this.#visible = input.visible;
      this.#shortened = new WeakMap();
    }
    const maker = new RowMaker(input, this.#broods, this.#shortened);
    const { rows, cut } = walk(maker, input.limit ?? Infinity);
    return new OutlineView(rows, maker, cut);
  }
}

interface Level {
  readonly rows: readonly Row[];
  next: number;
}

/** Goes down every open branch, on a stack of its own: a chain of arguments may be thousands deep. */
function walk(maker: RowMaker, limit: number) {
  const rows: Row[] = [];
  const cut = new Set<RowKey>();
  const path: Level[] = [{ rows: maker.under(null).rows, next: 0 }];
  for (let top = path.at(-1); top && rows.length < limit; top = path.at(-1)) {
    const row = top.rows[top.next];
    if (!row) {
      path.pop();
      continue;
    }
    top.next += 1;
    rows.push(row);
    if (row.place.count > 1 && standsAbove(path, row.place.child)) {
      cut.add(row.key);
    } else if (maker.isOpen(row)) {
      const below = maker.under(row).rows;
      if (below.length > 0) path.push({ rows: below, next: 0 });
    }
  }
  return { rows, cut };
}

/** Whether an element is among those on the path to the last level. */
function standsAbove(path: readonly Level[], element: Id): boolean {
  for (let at = 0; at < path.length - 1; at += 1) {
    const level = path[at];
    if (level?.rows[level.next - 1]?.place.child === element) return true;
  }
  return false;
}
