import type { LogEntry } from '../../../shared/bridge.ts';
import { clockTime } from '../../../shared/model/clock.ts';
import type { EntityKind } from '../../../shared/model/entities.ts';
import { withLaterFields } from '../../../shared/model/later-fields.ts';
import type { LogQuery } from '../contract.ts';
import type { ChangeRecord, TransactionRecord } from './log-record.ts';
import type { LogStatements } from './log-statements.ts';
import { parseJson } from '../tables/rows.ts';
import { labelOf } from '../undo/undo.ts';

/** Transactions of the log for reading, newest first; of those that touch an entity only what touches it. */
export function readLog(log: LogStatements, query: LogQuery): readonly LogEntry[] {
  const { entity, before = Number.MAX_SAFE_INTEGER, limit } = query;
  const records =
    entity === undefined ? log.before(before, limit) : log.touching(entity, before, limit);
  return records.map((record) => {
    const changes =
      entity === undefined
        ? log.changes(record.seq)
        : log.changesIn(record.seq, entity, record.clock);
    return toEntry(log, record, changes);
  });
}

/** A transaction of the log with some of its changes, for reading. */
export function toEntry(
  log: LogStatements,
  record: TransactionRecord,
  changes: readonly ChangeRecord[],
): LogEntry {
  return {
    seq: record.seq,
    id: record.id,
    at: new Date(clockTime(record.clock)).toISOString(),
    author: record.author,
    origin: record.origin,
    label: labelOf(record),
    changes: changes.map((change) => ({
      kind: change.kind as EntityKind,
      entity: change.entity_id,
      fields: parseJson(change.fields) as Readonly<Record<string, unknown>>,
      before: beforeChange(log, change),
    })),
  };
}

/**
 * The values that a change replaced, from the changes that it names; of a field that came after the entity was
 * made, what such a field begins with.
 */
function beforeChange(log: LogStatements, change: ChangeRecord): Readonly<Record<string, unknown>> {
  const replaced = parseJson(change.replaced) as Readonly<Record<string, string>>;
  const fields = parseJson(change.fields) as Readonly<Record<string, unknown>>;
  const own = Object.entries(replaced).filter(([field]) => field in fields);
  const before = own.map(([field, id]) => {
    const record = log.change(id);
    const values = record ? (parseJson(record.fields) as Record<string, unknown>) : {};
    return [field, values[field]];
  });
  return { ...laterFieldsBefore(change), ...Object.fromEntries(before) };
}

function laterFieldsBefore({ kind, fields }: ChangeRecord): Readonly<Record<string, unknown>> {
  const changed = parseJson(fields) as Readonly<Record<string, unknown>>;
  if ('deleted' in changed) return {};
  return Object.fromEntries(
    Object.entries(withLaterFields(kind as EntityKind, {})).filter(([field]) => field in changed),
  );
}
