import type { Database } from 'better-sqlite3';
import { clockTime } from '../../../shared/model/clock.ts';
import type { Id } from '../../../shared/model/id.ts';
import { connect } from './connect.ts';
import { readHeader } from './header.ts';
import { CURRENT_VERSION } from '../migrations/version.ts';
import { schemaDifferences } from './schema.ts';

/** What a workspace's file says of itself at a glance. */
export interface Glance {
  /** The transaction with which the workspace began: the same in all its copies. */
  readonly first: Id;
  /** The end of its log. */
  readonly hash: string;
  readonly title: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly changedAt: number;
  /** How many issues, positions and arguments it has. */
  readonly issues: number;
  readonly positions: number;
  readonly arguments: number;
}

/**
 * Looks into a file without examining all of it; never to be called on one that this process has open.
 * @returns `null` for what is no workspace of this version or an older one
 */
export function glanceAt(path: string): Glance | null {
  const header = readHeader(path);
  if (!header.ok || header.value.version > CURRENT_VERSION) return null;
  const connected = connect(path, 'read');
  if (!connected.ok) return null;
  const db = connected.value;
  try {
    if (schemaDifferences(db, header.value.version).length > 0) return null;
    return read(db);
  } catch {
    return null;
  } finally {
    db.close();
  }
}

function read(db: Database): Glance | null {
  const one = <Value>(sql: string): Value => db.prepare<[], Value>(sql).pluck().get() as Value;
  const first = one<Id | undefined>('SELECT id FROM log_transaction WHERE seq = 1');
  if (first === undefined) return null;
  return {
    first,
    hash: one<string>('SELECT hash FROM log_transaction ORDER BY seq DESC LIMIT 1'),
    title: one<string | undefined>('SELECT title FROM workspace LIMIT 1') ?? '',
    changedAt: clockTime(one<string>('SELECT max(clock) FROM log_transaction')),
    issues: one<number>('SELECT count(*) FROM issue'),
    positions: one<number>('SELECT count(*) FROM position'),
    arguments: one<number>('SELECT count(*) FROM argument'),
  };
}
