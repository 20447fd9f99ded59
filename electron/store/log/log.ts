import type { LogEntry } from '../../../shared/bridge.ts';
import { clockTime } from '../../../shared/model/clock.ts';
import type { EntityKind } from '../../../shared/model/entities.ts';
import { withLaterFields } from '../../../shared/model/later-fields.ts';
import type { LogQuery } from '../contract.ts';
import { fieldsIn, labelIn, replacedIn } from './log-json.ts';
import type { ChangeRecord, TransactionRecord } from './log-record.ts';
import type { LogStatements } from './log-statements.ts';

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
    label: labelIn(record.label),
    changes: changes.map((change) => ({
      kind: change.kind as EntityKind,
      entity: change.entity_id,
      fields: fieldsIn(change.fields),
      before: beforeChange(log, change),
    })),
  };
}

/**
 * The values that a change replaced, from the changes that it names; of a field that came after the entity was
 * made, what such a field begins with.
 */
function beforeChange(log: LogStatements, change: ChangeRecord): Readonly<Record<string, unknown>> {
  const replaced = replacedIn(change.replaced);
  const fields = fieldsIn(change.fields);
  const own = Object.entries(replaced).filter(([field]) => field in fields);
  const before = own.map(([field, id]) => {
    const record = log.change(id);
    const values = record ? fieldsIn(record.fields) : {};
    return [field, values[field]];
  });
  return { ...laterFieldsBefore(change), ...Object.fromEntries(before) };
}

function laterFieldsBefore({ kind, fields }: ChangeRecord): Readonly<Record<string, unknown>> {
  const changed = fieldsIn(fields);
  if ('deleted' in changed) return {};
  return Object.fromEntries(
    Object.entries(withLaterFields(kind as EntityKind, {})).filter(([field]) => field in changed),
  );
}
