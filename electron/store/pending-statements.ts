import type { Database } from 'better-sqlite3';
import type { SearchText } from './search-text.ts';

/** What the search index has not taken in yet. */
export interface PendingStatements {
  /** How many rows that are. */
  count(): number;
  /** Those rows of the index. */
  rows(): readonly number[];
  /** What the index still has of each of them; `null` where it has nothing. */
  all(): ReadonlyMap<number, SearchText | null>;
  /** Whether a row is one of them. */
  has(row: number): boolean;
  /** Notes that a row is to be taken in, unless that is known. @param indexed what the index has of it */
  note(row: number, indexed: SearchText | null): void;
  /** Forgets a row. */
  forget(row: number): void;
}

type Column = string | null;
const NOTHING = [null, null, null] as const;

/** Prepares the statements about what is pending. */
export function pendingStatements(db: Database): PendingStatements {
  const count = db.prepare<[], number>('SELECT count(*) FROM search_pending').pluck();
  const rows = db.prepare<[], number>('SELECT row FROM search_pending').pluck();
  const all = db
    .prepare<[], [row: number, title: Column, detail: Column, more: Column]>(
      'SELECT row, title, detail, more FROM search_pending',
    )
    .raw();
  const has = db.prepare<[number], 1>('SELECT 1 FROM search_pending WHERE row = ?').pluck();
  const note = db.prepare<[number, Column, Column, Column]>(
    'INSERT OR IGNORE INTO search_pending (row, title, detail, more) VALUES (?, ?, ?, ?)',
  );
  const forget = db.prepare<[number]>('DELETE FROM search_pending WHERE row = ?');
  return {
    count: () => count.get() ?? 0,
    rows: () => rows.all(),
    all: () =>
      new Map(
        all
          .all()
          .map(([row, title, detail, more]) => [
            row,
            title === null || detail === null || more === null ? null : [title, detail, more],
          ]),
      ),
    has: (row) => has.get(row) !== undefined,
    note: (row, indexed) => {
      const [title, detail, more] = indexed ?? NOTHING;
      note.run(row, title, detail, more);
    },
    forget: (row) => void forget.run(row),
  };
}
