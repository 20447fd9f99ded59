import type { Id } from '../../../../shared/model/id.ts';
import type { RowKey } from '../outline-state.ts';
import type { RowMaker } from './row-maker.ts';
import type { Row } from './row.ts';

/** A row at the top and all that shows below it, in order. */
export class Limb {
  readonly rows: readonly Row[];
  /** The rows that are not followed further, since their elements stand above them already. */
  readonly cut: ReadonlySet<RowKey>;
  #offsets: ReadonlyMap<RowKey, number> | null = null;

  private constructor(rows: readonly Row[], cut: ReadonlySet<RowKey>) {
    this.rows = rows;
    this.cut = cut;
  }

  /** Goes down every open branch, on a stack of its own: a chain of arguments may be thousands deep. */
  static grow(top: Row, maker: RowMaker): Limb {
    const rows: Row[] = [];
    const cut = new Set<RowKey>();
    const path: Level[] = [{ rows: [top], next: 0 }];
    for (let level = path.at(-1); level; level = path.at(-1)) {
      const row = level.rows[level.next];
      if (!row) {
        path.pop();
        continue;
      }
      level.next += 1;
      rows.push(row);
      if (row.place.count > 1 && standsAbove(path, row.place.child)) {
        cut.add(row.key);
      } else if (maker.isOpen(row)) {
        const below = maker.under(row).rows;
        if (below.length > 0) path.push({ rows: below, next: 0 });
      }
    }
    return new Limb(rows, cut);
  }

  get key(): RowKey {
    return (this.rows[0] as Row).key;
  }

  /** Where a row is in it, from 0, if it is. */
  offsetOf(key: RowKey): number | undefined {
    this.#offsets ??= new Map(this.rows.map((row, offset) => [row.key, offset]));
    return this.#offsets.get(key);
  }
}

interface Level {
  readonly rows: readonly Row[];
  next: number;
}

/** Whether an element is among those on the path to the last level. */
function standsAbove(path: readonly Level[], element: Id): boolean {
  for (let at = 0; at < path.length - 1; at += 1) {
    const level = path[at];
    if (level?.rows[level.next - 1]?.place.child === element) return true;
  }
  return false;
}
