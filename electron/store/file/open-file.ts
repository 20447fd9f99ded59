import type { Database } from 'better-sqlite3';
import type { Clock } from '../../../shared/model/clock.ts';
import {
  stateFromRows,
  type EntityRows,
  type WorkspaceState,
} from '../../../shared/model/state.ts';
import { counterStatements, type CounterStatements } from '../tables/counter-statements.ts';
import { entityStatements, type EntityStatements } from '../tables/entity-statements.ts';
import { fingerprintOf, identityOf, type FileIdentity, type Fingerprint } from './file-identity.ts';
import { HeadOnDisk } from './head-on-disk.ts';
import { logStatements, type Head, type LogStatements } from '../log/log-statements.ts';
import { SearchIndex } from '../search/search-index.ts';

/** Where a workspace stands after a transaction. */
export interface Position {
  readonly head: Head;
  readonly clock: Clock;
  readonly state: WorkspaceState;
}

/** A workspace's database with its statements, and what it holds, in memory. */
export class OpenFile {
  readonly db: Database;
  readonly path: string;
  readonly identity: FileIdentity | null;
  /** Wall-clock milliseconds since 1970. */
  readonly now: () => number;
  readonly entities: EntityStatements;
  readonly counters: CounterStatements;
  readonly log: LogStatements;
  readonly searched: SearchIndex;
  /** Begins an SQLite transaction that writes. */
  readonly begin: () => void;
  /** Ends it; when this returns, the disk has it. */
  readonly commit: () => void;
  /**
   * Forgets every page that was read: what was read before says nothing about a file that something else
   * wrote over.
   */
  readonly forgetPages: () => void;
  readonly #onDisk: HeadOnDisk;
  /** The end of the log as this process last saw or wrote it. */
  head: Head;
  clock: Clock;
  /** The file as this process last wrote it; `null` where it cannot be told. */
  fingerprint: Fingerprint | null;
  /** What a commit came to of which it is not known whether the file has it. */
  uncertain: Position | null = null;
  #rows: EntityRows | null = null;
  #state: WorkspaceState | null = null;

  constructor(db: Database, path: string, now: () => number) {
    this.db = db;
    this.path = path;
    this.identity = identityOf(path);
    this.now = now;
    this.entities = entityStatements(db);
    this.counters = counterStatements(db);
    this.log = logStatements(db);
    this.searched = new SearchIndex(db, this.entities);
    this.begin = statement(db, 'BEGIN IMMEDIATE');
    this.commit = statement(db, 'COMMIT');
    this.forgetPages = statement(db, 'PRAGMA shrink_memory');
    this.#onDisk = new HeadOnDisk(db, path, this.identity);
    this.head = this.log.head();
    this.clock = this.log.lastClock();
    this.fingerprint = fingerprintOf(path);
  }

  /** Everything in the file as it was read, while nothing has changed since; afterwards `null`. */
  get rows(): EntityRows | null {
    if (!this.#state) this.#rows ??= this.entities.all();
    return this.#rows;
  }

  /** Whether the workspace is in memory. */
  get isLoaded(): boolean {
    return this.#state !== null;
  }

  /** The workspace in memory; built when it is first asked for, so that a snapshot can be sent before. */
  get state(): WorkspaceState {
    this.#state ??= stateFromRows(this.rows ?? {}, this.counters.all());
    return this.#state;
  }

  /**
   * Whether nobody else wrote the file since this process did, so that pages that were read still count. The fingerprint
   * tells of every later write but one in the same tick of the system's clock; that could only be of a file with an older log.
   */
  get isUntouched(): boolean {
    const { path, fingerprint, head } = this;
    return (
      fingerprint !== null && fingerprintOf(path) === fingerprint && this.#onDisk.hasHash(head.hash)
    );
  }

  /** Closes the file. */
  close(): void {
    this.db.close();
    this.#onDisk.close();
  }

  /** Takes over what is on disk now. */
  advance({ state, head, clock }: Position): void {
    this.#rows = null;
    this.#state = state;
    this.head = head;
    this.clock = clock;
    this.uncertain = null;
    this.fingerprint = fingerprintOf(this.path);
  }
}

function statement(db: Database, sql: string): () => void {
  const prepared = db.prepare(sql);
  return () => void prepared.run();
}
