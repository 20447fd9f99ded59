import type { Database } from 'better-sqlite3';
import { ENTITY_TABLES, selection, toEntity } from './rows.ts';
import type { SearchStatements } from './search-statements.ts';

/** Puts everything that a database's tables say into a search index, which may be another database's. */
export function indexTables(db: Database, index: SearchStatements): void {
  for (const table of ENTITY_TABLES) {
    // Read whole: a connection that is being read cannot write.
    const rows = db
      .prepare<[], Record<string, unknown>>(
        `SELECT row AS "#row", ${selection(table)} FROM ${table.name}`,
      )
      .all();
    for (const row of rows) index.add(table.kind, row['#row'] as number, [toEntity(table, row)]);
  }
}
