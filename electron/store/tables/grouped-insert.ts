import type { Database, Statement } from 'better-sqlite3';
import type { Cell } from './rows.ts';

/** So many rows go in with one statement when there are many: the way to SQLite costs more than the row. */
const GROUP = 32;

/**
 * Prepares the insertion of rows into some columns of a table, one or thousands at a time. What it returns
 * gives the row number of the last one; the others have those just before it.
 * @param into the table and its columns, as SQL has them after `INSERT INTO`
 * @param columns how many columns that are
 * @param push adds the cells of an item's row to those of the rows before it
 */
export function groupedInsert<Item>(
  db: Database,
  into: string,
  columns: number,
  push: (cells: Cell[], item: Item) => void,
): (items: readonly Item[]) => number {
  const row = `(${Array<string>(columns).fill('?').join(', ')})`;
  const prepare = (rows: number): Statement<[readonly Cell[]]> =>
    db.prepare(`INSERT INTO ${into} VALUES ${Array<string>(rows).fill(row).join(', ')}`);
  let single: Statement<[readonly Cell[]]> | null = null;
  let grouped: Statement<[readonly Cell[]]> | null = null;
  return (items) => {
    let last: number | bigint = 0;
    let cells: Cell[] = [];
    const whole = items.length - (items.length % GROUP);
    for (const [index, item] of items.entries()) {
      push(cells, item);
      if (index < whole && cells.length < columns * GROUP) continue;
      const insert = index < whole ? (grouped ??= prepare(GROUP)) : (single ??= prepare(1));
      last = insert.run(cells).lastInsertRowid;
      cells = [];
    }
    return Number(last);
  };
}
