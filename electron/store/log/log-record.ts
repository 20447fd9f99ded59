import type { ChangeId, LoggedChange, LoggedTransaction } from '../../../shared/model/log.ts';
import type { EntityKind } from '../../../shared/model/entities.ts';
import { fieldsIn, replacedIn } from './log-json.ts';

/** A transaction as its row in the log has it. */
export interface TransactionRecord {
  readonly seq: number;
  readonly id: string;
  readonly clock: string;
  readonly author: string;
  readonly origin: LoggedTransaction['origin'];
  readonly target: string | null;
  /** A `CommandLabel` as JSON. */
  readonly label: string;
}

/** A change as its row in the log has it. */
export interface ChangeRecord {
  /** The number of its transaction. */
  readonly seq: number;
  readonly place: number;
  readonly clock: string;
  readonly kind: string;
  readonly entity_id: string;
  /** Fields and their values as JSON. */
  readonly fields: string;
  /** Fields and the changes that they replaced, as JSON. */
  readonly replaced: string;
}

/** Asks for `TransactionRecord`s, which are `t` in what follows. */
export const TRANSACTION =
  'SELECT seq, id, clock, author, origin, target, label FROM log_transaction t';

/** Asks for `ChangeRecord`s. */
export const CHANGE = 'SELECT seq, place, clock, kind, entity_id, fields, replaced FROM log_change';

/** Writes a change as its row has it. */
export function toRecord(
  change: LoggedChange,
  { seq, clock }: Pick<TransactionRecord, 'seq' | 'clock'>,
  place: number,
): ChangeRecord {
  return {
    seq,
    place,
    clock,
    kind: change.kind,
    entity_id: change.entity,
    fields: JSON.stringify(change.fields),
    replaced: JSON.stringify(change.replaced),
  };
}

/** Reads a change from its row. `transaction` is the id of its transaction. */
export function fromRecord(record: ChangeRecord, transaction: string): LoggedChange {
  return {
    id: changeId(transaction, record.place),
    kind: record.kind as EntityKind,
    entity: record.entity_id,
    fields: fieldsIn(record.fields),
    replaced: replacedIn(record.replaced),
  };
}

/** The id of the n-th change of a transaction. */
export function changeId(transaction: string, place: number): ChangeId {
  return `${transaction}.${place}`;
}

/** The transaction and the place in it that a change's id names. */
export function splitChangeId(id: ChangeId): {
  readonly transaction: string;
  readonly place: number;
} {
  const dot = id.lastIndexOf('.');
  return { transaction: id.slice(0, dot), place: Number(id.slice(dot + 1)) };
}
