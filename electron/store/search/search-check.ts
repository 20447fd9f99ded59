import Sqlite, { type Database } from 'better-sqlite3';
import type { OpenFile } from '../file/open-file.ts';
import { indexTables } from './index-tables.ts';
import { migrate } from '../migrations/index.ts';
import { pendingStatements } from './pending-statements.ts';
import { searchStatements } from './search-statements.ts';

/** A word in the index: which, in which entity's row, in which column, at which place. */
type Occurrence = readonly [term: string, row: number, column: string, place: number];

/**
 * Whether the search index says what the tables say, and of what is pending what it is known to have: an index made anew in
 * memory has the same words in the same places.
 * @returns the first difference, or nothing
 */
export function searchProblems({ db }: OpenFile): readonly string[] {
  const fresh = new Sqlite(':memory:');
  try {
    migrate(fresh, 0);
    const index = searchStatements(fresh);
    const pending = pendingStatements(db).all();
    indexTables(db, { put: (row, text) => void (pending.has(row) || index.put(row, text)) });
    for (const [row, text] of pending) if (text) index.put(row, text);
    return firstDifference(occurrences(fresh), occurrences(db));
  } finally {
    fresh.close();
  }
}

function occurrences(db: Database): IterableIterator<Occurrence> {
  return db
    .prepare<[], Occurrence>('SELECT term, doc, col, offset FROM search_place')
    .raw()
    .iterate();
}

/** Both are in the index's own order, so they can be read side by side whatever their length. */
function firstDifference(
  expected: IterableIterator<Occurrence>,
  found: IterableIterator<Occurrence>,
): readonly string[] {
  try {
    for (const wanted of expected) {
      const { value } = found.next();
      if (value === undefined) return [`the word “${wanted[0]}” is not in the index`];
      if (wanted.some((part, at) => part !== value[at])) {
        return [`the index has “${value[0]}” where “${wanted[0]}” belongs`];
      }
    }
    return found.next().done ? [] : ['the index has words that nothing says'];
  } finally {
    found.return?.();
  }
}
