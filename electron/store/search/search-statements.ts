import type { Database } from 'better-sqlite3';
import type { SearchText } from './search-text.ts';

/** What can be asked of the search index, and done to it. */
export interface SearchStatements {
  /** Indexes what a row says that is not in the index. */
  put(row: number, text: SearchText): void;
  /** Takes out what the index has of a row, which has to be said: it keeps no text of its own. */
  take(row: number, text: SearchText): void;
  /** Rows that match an FTS5 query, newest first, at most so many. */
  find(query: string, limit: number): readonly number[];
  /** Every distinct word in the index, folded as the index folds it. */
  words(): readonly string[];
}

/** Prepares the statements of the search index. */
export function searchStatements(db: Database): SearchStatements {
  // One by one: several rows of a virtual table would be gathered in a temporary one first.
  const put = db.prepare<[number, ...SearchText]>(
    'INSERT INTO search (rowid, title, detail, more) VALUES (?, ?, ?, ?)',
  );
  const take = db.prepare<[number, ...SearchText]>(
    `INSERT INTO search (search, rowid, title, detail, more) VALUES ('delete', ?, ?, ?, ?)`,
  );
  // A limit that is nothing but a parameter has SQLite plan the query anew each time.
  const find = db
    .prepare<[string, number], number>(
      'SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ? + 0',
    )
    .pluck();
  const words = db.prepare<[], string>('SELECT term FROM search_word').pluck();
  return {
    put: (row, text) => void put.run(row, ...text),
    take: (row, text) => void take.run(row, ...text),
    find: (query, limit) => find.all(query, limit),
    words: () => words.all(),
  };
}
