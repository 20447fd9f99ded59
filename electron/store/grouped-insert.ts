import type { Database, Statement } from 'better-sqlite3';
import type { Cell } from './rows.ts';

/** So many rows go in with one statement when there are many: the way to SQLite costs more than the row. */
const GROUP = 32;

/** Puts rows into a table; gives the row number of the last one. The others have those just before it. */
export type GroupedInsert = (rows: readonly (readonly Cell[])[]) => number;

/**
 * Prepares the insertion of rows into some columns of a table, one or thousands at a time.
 * @param into the table and its columns, as SQL has them after `INSERT INTO`
 */
export function groupedInsert(db: Database, into: string, columns: number): GroupedInsert {
  const row = `(${Array<string>(columns).fill('?').join(', ')})`;
  const prepare = (rows: number): Statement<[readonly Cell[]]> =>
    db.prepare(`INSERT INTO ${into} VALUES ${Array<string>(rows).fill(row).join(', ')}`);
  let single: Statement<[readonly Cell[]]> | null = null;
  let grouped: Statement<[readonly Cell[]]> | null = null;
  return (rows) => {
    let last: number | bigint = 0;
    let at = 0;
    for (; at + GROUP <= rows.length; at += GROUP) {
      grouped ??= prepare(GROUP);
      last = grouped.run(rows.slice(at, at + GROUP).flat()).lastInsertRowid;
    }
    for (; at < rows.length; at += 1) {
      single ??= prepare(1);
      last = single.run(rows[at] as readonly Cell[]).lastInsertRowid;
    }
    return Number(last);
  };
}
