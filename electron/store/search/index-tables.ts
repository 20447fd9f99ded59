import type { Database } from 'better-sqlite3';
import { ENTITY_TABLES, selection, toEntity } from '../tables/rows.ts';
import type { SearchStatements } from './search-statements.ts';
import { searchRow, searchText } from './search-text.ts';

/** Puts everything that a database's tables say into a search index, which may be another database's. */
export function indexTables(db: Database, index: Pick<SearchStatements, 'put'>): void {
  for (const table of ENTITY_TABLES) {
    // Read whole: a connection that is being read cannot write.
    const rows = db
      .prepare<[], Record<string, unknown>>(
        `SELECT row AS "#row", ${selection(table)} FROM ${table.name}`,
      )
      .all();
    for (const row of rows) {
      const text = searchText(table.kind, toEntity(table, row));
      if (text) index.put(searchRow(table.kind, row['#row'] as number), text);
    }
  }
}
