import type { LogEntry } from '../../../shared/bridge.ts';
import { isWorded } from '../../../shared/history/worded.ts';
import type { Id } from '../../../shared/model/id.ts';

/** A wording that a transaction replaced. */
export interface Rewording {
  readonly field: string;
  readonly before: string;
}

/** The wordings of one entity that a transaction replaced by others. */
export function rewordings(entry: LogEntry, entity: Id): readonly Rewording[] {
  return entry.changes
    .filter((change) => change.entity === entity)
    .flatMap(({ before }) =>
      Object.entries(before).flatMap(([field, value]) =>
        isWorded(field) && typeof value === 'string' && value !== ''
          ? [{ field, before: value }]
          : [],
      ),
    );
}
