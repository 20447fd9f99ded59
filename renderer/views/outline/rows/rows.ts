import { Limb } from './limb.ts';
import type { RowKey } from '../outline-state.ts';
import { RowMaker, type Kept } from './row-maker.ts';
import type { OutlinePlace } from './places.ts';
import type { Row, ViewInput } from './row.ts';

/** The rows that can be scrolled to, in order, and how they hang together. */
export class OutlineView {
  readonly rows: readonly Row[];
  readonly #maker: RowMaker;
  readonly #limbs: ReadonlyMap<RowKey, { readonly limb: Limb; readonly start: number }>;

  /** @param limbs the rows at the top with all that shows below them, in order */
  constructor(limbs: readonly Limb[], maker: RowMaker) {
    const rows: Row[] = [];
    const starts = new Map<RowKey, { readonly limb: Limb; readonly start: number }>();
    for (const limb of limbs) {
      starts.set(limb.key, { limb, start: rows.length });
      for (const row of limb.rows) rows.push(row);
    }
    this.rows = rows;
    this.#maker = maker;
    this.#limbs = starts;
  }

  /** Where a row stands among all rows; -1 for one that is hidden or gone. */
  indexOf(key: RowKey): number {
    const found = this.#limbOf(key);
    const offset = found?.limb.offsetOf(key);
    return found && offset !== undefined ? found.start + offset : -1;
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
    return parent && this.isCut(parent) ? [] : this.#maker.under(parent).rows;
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
    return row.place.count > 1 && (this.#limbOf(row.key)?.limb.cut.has(row.key) ?? false);
  }

  /** The index behind the last row that stands below the row at an index. */
  endOf(index: number): number {
    const depth = this.rows[index]?.depth ?? 0;
    let end = index + 1;
    while ((this.rows[end]?.depth ?? -1) > depth) end += 1;
    return end;
  }

  #limbOf(key: RowKey) {
    const top = this.#maker.topOf(key);
    return top === undefined ? undefined : this.#limbs.get(top);
  }
}

/**
 * Finds the rows of an outline and keeps them. What did not change is the same row as before, so that
 * it is not drawn again; and of the rows at the top only those are gone through anew below which
 * something changed, so that a new line costs as much as its issue is large, not as the outline is.
 */
export class RowKeeper {
  readonly #kept: Kept = { broods: new WeakMap(), known: new Map(), others: new Map() };
  #limbs = new WeakMap<Row, Limb>();
  #shortened = new WeakMap<readonly OutlinePlace[], readonly OutlinePlace[]>();
  #last: ViewInput | null = null;

  /** The rows as an input has them, at most `limit` or a few more. */
  view(input: ViewInput): OutlineView {
    const last = this.#last;
    if (input.visible !== last?.visible) this.#shortened = new WeakMap();
    const maker = new RowMaker(input, this.#kept, this.#shortened);
    const changed = last && changedKeys(last, input, this.#kept.others);
    if (!changed) this.#limbs = new WeakMap();
    const stale = new Set<RowKey>();
    for (const key of changed ?? []) {
      const top = maker.topOf(key);
      if (top !== undefined) stale.add(top);
    }
    const limbs: Limb[] = [];
    let count = 0;
    for (const row of maker.under(null).rows) {
      if (count >= input.limit) break;
      const limb = this.#limbOf(row, maker, stale);
      count += limb.rows.length;
      limbs.push(limb);
    }
    this.#last = input;
    return new OutlineView(limbs, maker);
  }

  #limbOf(row: Row, maker: RowMaker, stale: ReadonlySet<RowKey>): Limb {
    const kept = stale.has(row.key) ? undefined : this.#limbs.get(row);
    if (kept) return kept;
    const limb = Limb.grow(row, maker);
    this.#limbs.set(row, limb);
    return limb;
  }
}

/** The rows under which something changed between two inputs; `null` where that may be any. */
function changedKeys(
  last: ViewInput,
  now: ViewInput,
  others: Kept['others'],
): Iterable<RowKey> | null {
  if (last.visible !== now.visible || last.limit !== now.limit) return null;
  if (last.expansion.level !== now.expansion.level) return null;
  const keys = new Set<RowKey>();
  if (last.branches !== now.branches) {
    if (now.change?.from !== last.branches) return null;
    for (const id of now.change.parents) {
      keys.add(id);
      for (const key of others.get(id) ?? []) keys.add(key);
    }
  }
  const [before, after] = [last.expansion.byHand, now.expansion.byHand];
  if (before !== after) {
    for (const key of Object.keys(before)) if (before[key] !== after[key]) keys.add(key);
    for (const key of Object.keys(after)) if (before[key] !== after[key]) keys.add(key);
  }
  for (const drafts of last.drafts === now.drafts ? [] : [last.drafts, now.drafts]) {
    for (const { parentKey } of drafts) if (parentKey !== null) keys.add(parentKey);
  }
  return keys;
}
