import Sqlite, { type Database } from 'better-sqlite3';
import { ChainHash, ZERO_HASH } from '../log/chain-hash.ts';
import type { ChangeRecord, TransactionRecord } from '../log/log-record.ts';
import { migrate } from '../migrations/index.ts';
import { setPragmas } from '../file/pragmas.ts';

/** Fields that the first version did not have, wherever its log would name them. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  workspace: ['givenLabels'],
  session: ['startedAt', 'endedAt'],
  'agenda-item': ['type', 'outcome', 'documents', 'pausedSeconds'],
};

/**
 * Writes a workspace as the first version would have: its tables, its log without the fields that came later,
 * chained anew. What only later versions know must not be in it.
 * @param from a file of the present version that nobody has open
 */
export function writeFirstVersion(from: string, to: string): void {
  writeVersion(1, from, to, withoutLater);
}

/**
 * Writes a workspace as a version between the first and this one would have. The second knew no named states, the third had
 * the order of the clocks in the file, and the fourth an index that was never behind.
 */
export function writeLaterVersion(version: 2 | 3 | 4, from: string, to: string): void {
  writeVersion(version, from, to, (change) => change);
}

function writeVersion(
  version: number,
  from: string,
  to: string,
  asThen: (change: ChangeRecord) => ChangeRecord,
): void {
  const now = new Sqlite(from, { readonly: true });
  const old = new Sqlite(to);
  setPragmas(old);
  migrate(old, 0, version);
  for (const table of tablesOf(old)) copyRows(now, old, table);
  let hash = ZERO_HASH;
  const changes = now.prepare<[number], ChangeRecord>(
    'SELECT * FROM log_change WHERE seq = ? ORDER BY place',
  );
  const insertChange = old.prepare('INSERT INTO log_change VALUES (?, ?, ?, ?, ?, ?, ?)');
  const insertTransaction = old.prepare(
    'INSERT INTO log_transaction VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  for (const row of now
    .prepare<[], TransactionRecord>('SELECT * FROM log_transaction ORDER BY seq')
    .all()) {
    const known = changes.all(row.seq).map(asThen);
    hash = new ChainHash(hash, row).add(known).end();
    for (const { seq, place, clock, kind, entity_id, fields, replaced } of known) {
      insertChange.run(seq, place, clock, kind, entity_id, fields, replaced);
    }
    const { seq, id, clock, author, origin, target, label } = row;
    insertTransaction.run(seq, id, clock, author, origin, target, label, hash);
  }
  now.close();
  old.close();
}

function withoutLater(change: ChangeRecord): ChangeRecord {
  const later = LATER[change.kind] ?? [];
  const fields = JSON.parse(change.fields) as Readonly<Record<string, unknown>>;
  const known = Object.entries(fields).filter(([field]) => !later.includes(field));
  return { ...change, fields: JSON.stringify(Object.fromEntries(known)) };
}

function tablesOf(db: Database): readonly string[] {
  return db
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' AND name NOT LIKE 'log%'`,
    )
    .pluck()
    .all();
}

function copyRows(from: Database, to: Database, table: string): void {
  const columns = to
    .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
    .pluck()
    .all(table);
  const insert = to.prepare(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  to.pragma('foreign_keys = OFF');
  for (const row of from
    .prepare<[], unknown[]>(`SELECT ${columns.join(', ')} FROM ${table}`)
    .raw()
    .all()) {
    insert.run(...row);
  }
}
