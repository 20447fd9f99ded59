import type { Database } from 'better-sqlite3';
import { ZERO_CLOCK, type Clock } from '../../shared/model/clock.ts';
import type { Id } from '../../shared/model/id.ts';
import type { ChangeId } from '../../shared/model/log.ts';
import { groupedInsert } from './grouped-insert.ts';
import { ZERO_HASH } from './chain-hash.ts';
import { logSteps, type LogStep } from './log-steps.ts';
import { splitChangeId, type ChangeRecord, type TransactionRecord } from './log-record.ts';

/** The end of the log: what the next transaction follows. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** What can be asked of the log, and added to it. */
export interface LogStatements {
  head(): Head;
  /** The latest clock, own or merged. */
  lastClock(): Clock;
  /** The latest clock of what changed something: the same in all copies that hold the same. */
  lastChange(): Clock;
  append(transaction: TransactionRecord & { readonly hash: string }): void;
  appendChanges(changes: readonly ChangeRecord[]): void;
  /** Tells of entities whether the log has anything about them, in the way that is best for so many questions. */
  knows(questions: number): (entity: Id) => boolean;
  /** The id of a transaction. */
  idOf(seq: number): Id;
  /** One transaction by its id. */
  transaction(id: Id): TransactionRecord | undefined;
  /** Transactions before a number, newest first. */
  before(seq: number, limit: number): readonly TransactionRecord[];
  /** Transactions before a number that touch an entity, newest first. */
  touching(entity: Id, seq: number, limit: number): readonly TransactionRecord[];
  /** All transactions with their hashes, oldest first. */
  chain(): IterableIterator<TransactionRecord & { readonly hash: string }>;
  /** All transactions with their changes, oldest first. */
  steps(): IterableIterator<LogStep>;
  /** How many changes there are in all. */
  changeCount(): number;
  /** The changes of a transaction, in order. */
  changes(seq: number): readonly ChangeRecord[];
  /** The changes of one entity in a transaction of that clock, in order. */
  changesIn(seq: number, entity: Id, clock: Clock): readonly ChangeRecord[];
  /** The changes of an entity, latest clock first. They are read as they are asked for. */
  changesOf(entity: Id): IterableIterator<OwnedChange>;
  /** What was ever said of agenda items: the fields of each change, in JSON. */
  agendaFields(): IterableIterator<{ readonly item: Id; readonly fields: string }>;
  /** The transactions that touched an entity, and their clocks. */
  turnsOf(entity: Id): readonly { readonly seq: number; readonly clock: Clock }[];
  /** A change by its id. */
  change(id: ChangeId): ChangeRecord | undefined;
  /**
   * The newest command that is not undone now. What founded the file is none, nor is what was there when copies came
   * together: others may rest on it.
   */
  undoable(): TransactionRecord | undefined;
  /** The last undone command, if no other command came after it was undone. */
  redoable(): TransactionRecord | undefined;
  /** Whether copies ever came together in it. */
  isMerged(): boolean;
  /** Every entity of which it tells. */
  entities(): readonly Id[];
  /** The entities that were changed more than once. */
  changedAgain(): readonly Id[];
  /** All transactions that take another one back or repeat it. */
  targeting(): readonly TransactionRecord[];
  /** The undo that took a transaction back last. */
  undoOf(target: Id): TransactionRecord | undefined;
}

/** A change with the id of its transaction. */
export type OwnedChange = ChangeRecord & { readonly transaction: Id };

const TRANSACTION = 'SELECT seq, id, clock, author, origin, target, label FROM log_transaction t';
const CHANGE = 'SELECT seq, place, clock, kind, entity_id, fields, replaced FROM log_change';

/** So many entities are looked up each by itself; for more, all are read at once. */
const ASKED_ONE_BY_ONE = 1000;

/** Up to here nothing is undone: the founding of the file, and the last time that copies came together. */
const FLOOR = `(SELECT coalesce(max(seq), 1) FROM log_transaction WHERE origin = 'merge')`;

/** What was last done about a transaction: undone, done again, or nothing. */
const FATE = `(SELECT origin FROM log_transaction u WHERE u.target = t.id ORDER BY u.seq DESC LIMIT 1)`;

/** Prepares the statements of the log. */
export function logStatements(db: Database): LogStatements {
  const head = db.prepare<[], Head>(
    'SELECT seq, hash FROM log_transaction ORDER BY seq DESC LIMIT 1',
  );
  const last = db.prepare<[], Pick<TransactionRecord, 'clock' | 'origin'>>(
    'SELECT clock, origin FROM log_transaction ORDER BY seq DESC LIMIT 1',
  );
  const lastBeforeMerge = db
    .prepare<[], Clock | null>("SELECT max(clock) FROM log_transaction WHERE origin <> 'merge'")
    .pluck();
  const append = db.prepare<(string | number | null)[]>(
    `INSERT INTO log_transaction (seq, id, clock, author, origin, target, label, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const appendChanges = groupedInsert<ChangeRecord>(
    db,
    'log_change (seq, place, clock, kind, entity_id, fields, replaced)',
    7,
    (cells, { seq, place, clock, kind, entity_id, fields, replaced }) =>
      void cells.push(seq, place, clock, kind, entity_id, fields, replaced),
  );
  const known = db.prepare<[Id], 1>('SELECT 1 FROM log_change WHERE entity_id = ? LIMIT 1').pluck();
  const allKnown = db.prepare<[], Id>('SELECT DISTINCT entity_id FROM log_change').pluck();
  const transaction = db.prepare<[Id], TransactionRecord>(`${TRANSACTION} WHERE id = ?`);
  const before = db.prepare<[number, number], TransactionRecord>(
    `${TRANSACTION} WHERE seq < ? ORDER BY seq DESC LIMIT ?`,
  );
  const touching = db.prepare<[Id, number, number], TransactionRecord>(
    `${TRANSACTION} WHERE seq IN (SELECT seq FROM log_change WHERE entity_id = ?) AND seq < ?
     ORDER BY seq DESC LIMIT ?`,
  );
  const changes = db.prepare<[number], ChangeRecord>(`${CHANGE} WHERE seq = ? ORDER BY place`);
  // With the bare parameter SQLite would plan this anew for each entity.
  const changesOf = db.prepare<[Id], OwnedChange>(
    `SELECT seq, place, clock, kind, entity_id, fields, replaced,
       (SELECT id FROM log_transaction t WHERE t.seq = c.seq) AS "transaction"
     FROM log_change c WHERE entity_id = cast(? AS TEXT) ORDER BY clock DESC`,
  );
  const idOf = db.prepare<[number], Id>('SELECT id FROM log_transaction WHERE seq = ?').pluck();
  const changesIn = db.prepare<[Id, Clock, number], ChangeRecord>(
    `${CHANGE} WHERE entity_id = ? AND clock = ? AND seq = ? ORDER BY place`,
  );
  const change = db.prepare<[Id, number], ChangeRecord>(
    `${CHANGE} WHERE seq = (SELECT seq FROM log_transaction WHERE id = ?) AND place = ?`,
  );
  const agendaFields = db.prepare<[], { readonly item: Id; readonly fields: string }>(
    `SELECT entity_id AS item, fields FROM log_change WHERE kind = 'agenda-item'`,
  );
  const turnsOf = db.prepare<[Id], { readonly seq: number; readonly clock: Clock }>(
    'SELECT DISTINCT seq, clock FROM log_change WHERE entity_id = ?',
  );
  const undoable = db.prepare<[], TransactionRecord>(
    `${TRANSACTION} WHERE origin = 'command' AND seq > ${FLOOR} AND ${FATE} IS NOT 'undo'
     ORDER BY seq DESC LIMIT 1`,
  );
  const redoable = db.prepare<[], TransactionRecord>(
    `${TRANSACTION} WHERE id = (
       SELECT target FROM log_transaction u
       WHERE seq > (SELECT seq FROM log_transaction WHERE origin IN ('command', 'merge')
                    ORDER BY seq DESC LIMIT 1)
         AND origin = 'undo' AND seq > ${FLOOR}
         AND NOT EXISTS (SELECT 1 FROM log_transaction r WHERE r.target = u.target AND r.seq > u.seq)
       ORDER BY seq DESC LIMIT 1)`,
  );
  const undoOf = db.prepare<[Id], TransactionRecord>(
    `${TRANSACTION} WHERE target = ? AND origin = 'undo' ORDER BY seq DESC LIMIT 1`,
  );
  const isMerged = db
    .prepare<[], 0 | 1>(`SELECT EXISTS (SELECT 1 FROM log_transaction WHERE origin = 'merge')`)
    .pluck();
  const changedAgain = db
    .prepare<[], Id>('SELECT entity_id FROM log_change GROUP BY entity_id HAVING count(*) > 1')
    .pluck();
  const targeting = db.prepare<[], TransactionRecord>(`${TRANSACTION} WHERE target IS NOT NULL`);
  return {
    head: () => head.get() ?? { seq: 0, hash: ZERO_HASH },
    // What is written here comes after all that is there, so that the end has the latest clock; what a merge brings is
    // older and followed by the merge itself.
    lastClock: () => last.get()?.clock ?? ZERO_CLOCK,
    lastChange: () => {
      const end = last.get();
      const clock = end?.origin === 'merge' ? lastBeforeMerge.get() : end?.clock;
      return clock ?? ZERO_CLOCK;
    },
    append: ({ seq, id, clock, author, origin, target, label, hash }) =>
      void append.run(seq, id, clock, author, origin, target, label, hash),
    appendChanges: (records) => void appendChanges(records),
    knows: (questions) => {
      if (questions < ASKED_ONE_BY_ONE) return (entity) => known.get(entity) !== undefined;
      const all = new Set(allKnown.all());
      return (entity) => all.has(entity);
    },
    idOf: (seq) => idOf.get(seq) as Id,
    transaction: (id) => transaction.get(id),
    before: (seq, limit) => before.all(seq, limit),
    touching: (entity, seq, limit) => touching.all(entity, seq, limit),
    chain: () =>
      db
        .prepare<[], TransactionRecord & { readonly hash: string }>(
          'SELECT * FROM log_transaction ORDER BY seq',
        )
        .iterate(),
    steps: () => logSteps(db),
    changeCount: () =>
      db.prepare<[], number>('SELECT count(*) FROM log_change').pluck().get() as number,
    changes: (seq) => changes.all(seq),
    changesIn: (seq, entity, clock) => changesIn.all(entity, clock, seq),
    changesOf: (entity) => changesOf.iterate(entity),
    agendaFields: () => agendaFields.iterate(),
    turnsOf: (entity) => turnsOf.all(entity),
    change: (id) => {
      const { transaction: of, place } = splitChangeId(id);
      return change.get(of, place);
    },
    undoable: () => undoable.get(),
    redoable: () => redoable.get(),
    isMerged: () => isMerged.get() === 1,
    entities: () => allKnown.all(),
    changedAgain: () => changedAgain.all(),
    targeting: () => targeting.all(),
    undoOf: (target) => undoOf.get(target),
  };
}
