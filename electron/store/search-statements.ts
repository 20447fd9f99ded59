import type { Database } from 'better-sqlite3';
import type { Entity, EntityKind } from '../../shared/model/entities.ts';
import { searchRow, searchText } from './search-text.ts';

/** What can be asked of the search index, and done to it. */
export interface SearchStatements {
  /** Indexes entities that were not there, in rows one after the other. */
  add(kind: EntityKind, firstRow: number, entities: readonly Entity[]): void;
  /** Indexes what an entity says now, if that differs from before; `undefined` where it is no more. */
  replace(kind: EntityKind, row: number, before: Entity, after: Entity | undefined): void;
  /** Rows that match an FTS5 query, newest first, at most so many. */
  find(query: string, limit: number): readonly number[];
  /** Every distinct word in the index, folded as the index folds it. */
  words(): readonly string[];
}

/** Prepares the statements of the search index. */
export function searchStatements(db: Database): SearchStatements {
  // One by one: several rows of a virtual table would be gathered in a temporary one first.
  const insert = db.prepare<[number, string, string, string]>(
    'INSERT INTO search (rowid, title, detail, more) VALUES (?, ?, ?, ?)',
  );
  // The index keeps no text of its own: what is to go has to be said.
  const remove = db.prepare<[number, string, string, string]>(
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
    add: (kind, firstRow, entities) => {
      let row = firstRow;
      for (const entity of entities) {
        const text = searchText(kind, entity);
        if (text) insert.run(searchRow(kind, row), ...text);
        row += 1;
      }
    },
    replace: (kind, row, before, after) => {
      const was = searchText(kind, before);
      const is = after ? searchText(kind, after) : null;
      if (was && is && was.every((text, column) => text === is[column])) return;
      if (was) remove.run(searchRow(kind, row), ...was);
      if (is) insert.run(searchRow(kind, row), ...is);
    },
    find: (query, limit) => find.all(query, limit),
    words: () => words.all(),
  };
}
