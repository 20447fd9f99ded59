import Sqlite, { type Database } from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WritableWorkspace } from '../../electron/store/contract.ts';
import { createWorkspace } from '../../electron/store/file/create.ts';
import { OpenFile } from '../../electron/store/file/open-file.ts';
import { setPragmas } from '../../electron/store/file/pragmas.ts';
import { ENTITY_TABLES, pushCells, type Cell } from '../../electron/store/tables/rows.ts';
import { searchText } from '../../electron/store/search/search-text.ts';
import { migrate } from '../../electron/store/migrations/index.ts';
import { write } from '../../electron/store/log/transactions.ts';
import { decide } from '../../shared/model/decide.ts';
import type { Entity, EntityKind, EntityOf } from '../../shared/model/entities.ts';
import { applyChanges, type EntityRows } from '../../shared/model/state.ts';
import type { Result } from '../../shared/result.ts';
import { largeRows } from '../fixtures/large.ts';

/** Who does everything in a benchmark. */
export const BY = { author: 'A member' };

/** What a result holds; a failure ends the benchmark. */
export function must<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Does something in a folder of its own, which goes afterwards. */
export function inFolder<Value>(work: (folder: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'moot-bench-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same for what ends later. */
export async function inFolderFor<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'moot-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The rows of a workspace of so many elements, with their links, parties and stances. */
export function rowsOf(elements: number): EntityRows {
  return largeRows({ elements });
}

/** A workspace file that holds rows, open for writing. */
export function filledWorkspace(path: string, rows: EntityRows): WritableWorkspace {
  const workspace = must(createWorkspace(path, { title: 'A bench', ...BY }));
  must(workspace.run({ type: 'import', source: 'bench', rows }, BY));
  return workspace;
}

/** A workspace file that holds rows, and in which so many texts were changed one after the other. */
export function livedWorkspace(path: string, rows: EntityRows, edits: number): void {
  filledWorkspace(path, rows).close();
  const db = new Sqlite(path);
  setPragmas(db);
  const file = new OpenFile(db, path, Date.now);
  const positions = [...file.state.tables.position.values()];
  // In one SQLite transaction: nobody waits here until each edit is on disk.
  db.transaction(() => {
    for (let edit = 0; edit < edits; edit += 1) {
      const { id } = positions[edit % positions.length] as EntityOf<'position'>;
      const fields = { text: `What it says after edit ${edit}, in as many words as a line has` };
      const command = { type: 'edit', kind: 'position', id, fields } as const;
      const { changes, label } = must(decide(file.state, command, { at: '', ...BY }));
      const state = applyChanges(file.state, changes);
      const origin = { origin: 'command', target: null } as const;
      file.advance({ ...write(file, { origin, ...BY, label, changes }, state), state });
    }
  }).immediate();
  db.close();
}

/** The tables of a workspace in a new file, empty, with the same pragmas, and nobody between them and SQLite. */
export function bareDatabase(path: string): Database {
  const db = new Sqlite(path);
  setPragmas(db);
  migrate(db, 0);
  return db;
}

/** Puts rows into the tables, one by one in one transaction, and lets more be put in beside each. */
export function insertBare(
  db: Database,
  rows: EntityRows,
  beside: (kind: EntityKind, row: Entity) => void = () => {},
): void {
  db.exec('BEGIN IMMEDIATE');
  for (const { kind, name, columns } of ENTITY_TABLES) {
    const names = columns.map((column) => column.name).join(', ');
    const insert = db.prepare(
      `INSERT INTO ${name} (${names}) VALUES (${columns.map(() => '?').join(', ')})`,
    );
    for (const row of (rows[kind] ?? []) as readonly Entity[]) {
      const cells: Cell[] = [];
      pushCells(cells, columns, row);
      insert.run(cells);
      beside(kind, row);
    }
  }
  db.exec('COMMIT');
}

/** Puts rows into the tables and what they say into the search index: what a bare import of them comes to. */
export function insertSearchable(db: Database, rows: EntityRows): void {
  const index = db.prepare('INSERT INTO search (rowid, title, detail, more) VALUES (?, ?, ?, ?)');
  let row = 0;
  insertBare(db, rows, (kind, entity) => {
    const text = searchText(kind, entity);
    row += 1;
    if (text) index.run(row, ...text);
  });
}
