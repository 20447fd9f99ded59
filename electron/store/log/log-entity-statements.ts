import type { Database } from 'better-sqlite3';
import type { Clock } from '../../../shared/model/clock.ts';
import type { Id } from '../../../shared/model/id.ts';
import { CHANGE, TRANSACTION, type ChangeRecord, type TransactionRecord } from './log-record.ts';

/** What the log tells of entities. */
export interface LogEntityStatements {
  /** Tells of entities whether the log has anything about them, in the way that is best for so many questions. */
  knows(questions: number): (entity: Id) => boolean;
  /** Every entity of which it tells. */
  entities(): readonly Id[];
  /** The entities that were changed more than once. */
  changedAgain(): readonly Id[];
  /** Transactions before a number that touch an entity, newest first. */
  touching(entity: Id, seq: number, limit: number): readonly TransactionRecord[];
  /** The transactions that touched an entity, and their clocks. */
  turnsOf(entity: Id): readonly { readonly seq: number; readonly clock: Clock }[];
  /** The changes of an entity, latest clock first. They are read as they are asked for. */
  changesOf(entity: Id): IterableIterator<OwnedChange>;
  /** The changes of one entity in a transaction of that clock, in order. */
  changesIn(seq: number, entity: Id, clock: Clock): readonly ChangeRecord[];
  /** What was ever said of agenda items: the fields of each change, in JSON. */
  agendaFields(): IterableIterator<{ readonly item: Id; readonly fields: string }>;
}

/** A change with the id of its transaction. */
export type OwnedChange = ChangeRecord & { readonly transaction: Id };

/** So many entities are looked up each by itself; for more, all are read at once. */
const ASKED_ONE_BY_ONE = 1000;

/** Prepares the statements about entities. */
export function logEntityStatements(db: Database): LogEntityStatements {
  const known = db.prepare<[Id], 1>('SELECT 1 FROM log_change WHERE entity_id = ? LIMIT 1').pluck();
  const allKnown = db.prepare<[], Id>('SELECT DISTINCT entity_id FROM log_change').pluck();
  const changedAgain = db
    .prepare<[], Id>('SELECT entity_id FROM log_change GROUP BY entity_id HAVING count(*) > 1')
    .pluck();
  const touching = db.prepare<[Id, number, number], TransactionRecord>(
    `${TRANSACTION} WHERE seq IN (SELECT seq FROM log_change WHERE entity_id = ?) AND seq < ?
     ORDER BY seq DESC LIMIT ?`,
  );
  const turnsOf = db.prepare<[Id], { readonly seq: number; readonly clock: Clock }>(
    'SELECT DISTINCT seq, clock FROM log_change WHERE entity_id = ?',
  );
  // With the bare parameter SQLite would plan this anew for each entity.
  const changesOf = db.prepare<[Id], OwnedChange>(
    `SELECT seq, place, clock, kind, entity_id, fields, replaced,
       (SELECT id FROM log_transaction t WHERE t.seq = c.seq) AS "transaction"
     FROM log_change c WHERE entity_id = cast(? AS TEXT) ORDER BY clock DESC`,
  );
  const changesIn = db.prepare<[Id, Clock, number], ChangeRecord>(
    `${CHANGE} WHERE entity_id = ? AND clock = ? AND seq = ? ORDER BY place`,
  );
  const agendaFields = db.prepare<[], { readonly item: Id; readonly fields: string }>(
    `SELECT entity_id AS item, fields FROM log_change WHERE kind = 'agenda-item'`,
  );
  return {
    knows: (questions) => {
      if (questions < ASKED_ONE_BY_ONE) return (entity) => known.get(entity) !== undefined;
      const all = new Set(allKnown.all());
      return (entity) => all.has(entity);
    },
    entities: () => allKnown.all(),
    changedAgain: () => changedAgain.all(),
    touching: (entity, seq, limit) => touching.all(entity, seq, limit),
    turnsOf: (entity) => turnsOf.all(entity),
    changesOf: (entity) => changesOf.iterate(entity),
    changesIn: (seq, entity, clock) => changesIn.all(entity, clock, seq),
    agendaFields: () => agendaFields.iterate(),
  };
}
