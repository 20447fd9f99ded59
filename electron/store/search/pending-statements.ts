import type { Database } from 'better-sqlite3';
import type { SearchText } from './search-text.ts';

/** What the search index has not taken in yet. */
export interface PendingStatements {
  /** The rows of the index that are meant. */
  rows(): readonly number[];
  /** What the index still has of each of them; `null` where it has nothing. */
  all(): ReadonlyMap<number, SearchText | null>;
  /** Notes that one more row is to be taken in. @param indexed what the index has of it */
  note(row: number, indexed: SearchText | null): void;
  /** Forgets all of them: they were taken in. */
  forget(): void;
}

type Column = string | null;
const NOTHING = [null, null, null] as const;

/** Prepares the statements about what is pending. */
export function pendingStatements(db: Database): PendingStatements {
  const rows = db.prepare<[], number>('SELECT row FROM search_pending').pluck();
  const all = db
    .prepare<[], [row: number, title: Column, detail: Column, more: Column]>(
      'SELECT row, title, detail, more FROM search_pending',
    )
    .raw();
  const note = db.prepare<[number, Column, Column, Column]>(
    'INSERT INTO search_pending (row, title, detail, more) VALUES (?, ?, ?, ?)',
  );
  const forget = db.prepare('DELETE FROM search_pending');
  return {
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
    note: (row, indexed) => {
      const [title, detail, more] = indexed ?? NOTHING;
      note.run(row, title, detail, more);
    },
    forget: () => void forget.run(),
  };
}
