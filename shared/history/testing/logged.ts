import type { LogEntry } from '../../model/log-entry.ts';
import type { Change } from '../../model/changes.ts';

/** A change as the log has it for reading. */
export function logged(change: Change): LogEntry['changes'][number] {
  const { kind, id: entity } = change;
  switch (change.op) {
    case 'create': {
      const { id: _id, ...fields } = change.after;
      return { kind, entity, fields: { deleted: false, ...fields }, before: {} };
    }
    case 'update':
      return { kind, entity, fields: { ...change.after }, before: { ...change.before } };
    case 'delete':
      return { kind, entity, fields: { deleted: true }, before: { deleted: false } };
  }
}
