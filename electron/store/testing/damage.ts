import Sqlite, { type Database } from 'better-sqlite3';

/** Lets another program have its way with a workspace file: one that knows SQLite, but not Moot. */
export function tamper(path: string, change: (db: Database) => void): void {
  const db = new Sqlite(path);
  try {
    db.pragma('ignore_check_constraints = ON');
    db.pragma('foreign_keys = OFF');
    change(db);
  } finally {
    db.close();
  }
}
