import Sqlite, { type Database } from 'better-sqlite3';
import { migrate } from '../migrations/index.ts';
import { CURRENT_VERSION } from '../migrations/version.ts';
import { ENTITY_TABLES, type EntityTable } from '../tables/rows.ts';

/** An object of a schema, as `sqlite_schema` has it. */
interface SchemaObject {
  readonly type: string;
  readonly name: string;
  readonly tbl_name: string;
  readonly sql: string | null;
}

/**
 * What sets a file's schema apart from the only one that its version can have. Compared to the letter,
 * before anything else is read: a trigger, a view or a CHECK of somebody else's would run in our name.
 * @returns one line a difference; none where it is ours
 */
export function schemaDifferences(db: Database, version: number): readonly string[] {
  const expected = expectedSchema(version);
  const found = readSchema(db);
  return [
    ...found.filter((object) => !expected.includes(object)).map((object) => `unknown: ${object}`),
    ...expected.filter((object) => !found.includes(object)).map((object) => `missing: ${object}`),
    ...(new Set(found).size < found.length ? ['something is there twice'] : []),
  ];
}

/** Every object as one text. Indexes that SQLite makes by itself have no SQL, but a name that tells all. */
function readSchema(db: Database): readonly string[] {
  return db
    .prepare<[], SchemaObject>('SELECT type, name, tbl_name, sql FROM sqlite_schema')
    .all()
    .map(({ type, name, tbl_name, sql }) => `${type} ${name} of ${tbl_name}: ${sql ?? ''}`);
}

function expectedSchema(version: number): readonly string[] {
  const db = new Sqlite(':memory:');
  try {
    migrate(db, 0, version);
    return readSchema(db);
  } finally {
    db.close();
  }
}

/** The tables besides those of entities that are read, and what is read of them. */
const OTHER_TABLES: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ['label_counter', ['kind', 'last']],
  ['log_transaction', ['seq', 'id', 'clock', 'author', 'origin', 'target', 'label', 'hash']],
  ['log_change', ['seq', 'place', 'clock', 'kind', 'entity_id', 'fields', 'replaced']],
];

/**
 * What this version reads and a newer one's schema does not have as a plain table or as the same search index.
 * A view, or a column that is computed, would run what somebody else wrote.
 */
export function missingFromNewer(db: Database): readonly string[] {
  const found = readSchema(db);
  const search = expectedSchema(CURRENT_VERSION).filter((object) =>
    object.startsWith('table search'),
  );
  return [
    ...[...ENTITY_TABLES.map(entityColumns), ...OTHER_TABLES].flatMap(([table, columns]) =>
      isPlainTable(db, table, columns) ? [] : [table],
    ),
    ...search.filter((object) => !found.includes(object)),
  ];
}

function entityColumns({ name, columns }: EntityTable): readonly [string, readonly string[]] {
  return [name, ['row', ...columns.map((column) => column.name)]];
}

function isPlainTable(db: Database, table: string, columns: readonly string[]): boolean {
  const sql = db
    .prepare<[string], string>(`SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?`)
    .pluck()
    .get(table);
  const plain = db
    .prepare<[string], string>('SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0')
    .pluck()
    .all(table);
  return /^CREATE TABLE/i.test(sql ?? '') && columns.every((column) => plain.includes(column));
}
