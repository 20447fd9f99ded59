import Sqlite, { type Database } from 'better-sqlite3';
import { join } from 'node:path';
import { searchText } from '../../electron/store/search/search-text.ts';
import type { WritableWorkspace } from '../../electron/store/contract.ts';
import { ENTITY_KINDS, type Entity } from '../../shared/model/entities.ts';
import type { EntityRows } from '../../shared/model/state.ts';
import { interleaved, quantile, RUNS, timed, type Figure, type Samples } from './figure.ts';
import { BY, filledWorkspace, inFolder, must, rowsOf } from './store-fixture.ts';

const ELEMENTS = 100_000;
const LIMIT = 50;
/** Edits after which the index is as far behind as it can be (`search-index.ts`). */
const EDITS = 60;

/** What people look for: whole words, beginnings, several words, rare and common ones. */
const QUERIES = [
  'water rights',
  'gauge',
  'villages',
  'the mea',
  'riv',
  'spring tide',
  'those who pay',
];

/** A search with its ranking and marked excerpts, to the same question asked of a bare FTS5 table. */
export const search: Figure = {
  name: 'a search among 100 000 elements, to the bare ranked query',
  target: { kind: 'ratio', most: 2 },
  measure: () =>
    withBoth((workspace, db) => {
      const query = db.prepare(
        `SELECT rowid, snippet(bare, -1, '[', ']', '…', 24) FROM bare WHERE bare MATCH ? ORDER BY rank LIMIT ${LIMIT}`,
      );
      return interleaved(
        () => {
          for (const text of QUERIES) workspace.search(text, LIMIT);
        },
        () => {
          for (const text of QUERIES) {
            query.all(
              text
                .split(' ')
                .map((word) => `"${word}"*`)
                .join(' '),
            );
          }
        },
        RUNS * 3,
      );
    }),
};

/** Every letter of what is typed asks anew; nineteen answers of twenty come within ten milliseconds. */
export const searchWhileTyping: Figure = {
  name: 'search at each letter typed, among 100 000 elements, 95th percentile',
  target: { kind: 'milliseconds', most: 10 },
  measure: () =>
    withBoth((workspace): Samples => {
      const ours: number[] = [];
      for (let run = -1; run < RUNS; run += 1) {
        const times: number[] = [];
        for (const text of QUERIES) {
          for (let length = 1; length <= text.length; length += 1) {
            times.push(timed(() => void workspace.search(text.slice(0, length), LIMIT)));
          }
        }
        if (run >= 0) ours.push(quantile(times, 0.95));
      }
      return { ours, reference: [] };
    }),
};

function withBoth(measure: (workspace: WritableWorkspace, db: Database) => Samples): Samples {
  return inFolder((folder) => {
    const rows = rowsOf(ELEMENTS);
    const workspace = filledWorkspace(join(folder, 'ours.moot'), rows);
    for (const { id, text } of (rows.argument ?? []).slice(0, EDITS)) {
      const fields = { text: `${text} for once` };
      must(workspace.run({ type: 'edit', kind: 'argument', id, fields }, BY));
    }
    const db = bareIndex(join(folder, 'bare.db'), rows);
    const samples = measure(workspace, db);
    workspace.close();
    db.close();
    return samples;
  });
}

function bareIndex(path: string, rows: EntityRows): Database {
  const db = new Sqlite(path);
  db.exec(
    `CREATE VIRTUAL TABLE bare USING fts5 (title, detail, more,
       tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
     BEGIN`,
  );
  const insert = db.prepare('INSERT INTO bare VALUES (?, ?, ?)');
  for (const kind of ENTITY_KINDS) {
    for (const row of (rows[kind] ?? []) as readonly Entity[]) {
      const text = searchText(kind, row);
      if (text) insert.run(...text);
    }
  }
  db.exec('COMMIT');
  return db;
}
