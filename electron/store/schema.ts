import Sqlite, { type Database } from 'better-sqlite3';
import { migrate } from './migrations/index.ts';

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
