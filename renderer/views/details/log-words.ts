import type { LogEntry } from '../../../shared/bridge.ts';
import type { Id } from '../../../shared/model/id.ts';

/** A wording that a transaction replaced. */
export interface Rewording {
  readonly field: string;
  readonly before: string;
}

/** The fields that hold what people say, so that an older wording is worth reading. */
const WORDED: ReadonlySet<string> = new Set([
  'text',
  'detail',
  'responseText',
  'locator',
  'version',
  'quotation',
  'url',
  'reason',
  'title',
  'name',
  'shortName',
  'notes',
]);

/** The wordings of one entity that a transaction replaced by others. */
export function rewordings(entry: LogEntry, entity: Id): readonly Rewording[] {
  return entry.changes
    .filter((change) => change.entity === entity)
    .flatMap(({ before }) =>
      Object.entries(before).flatMap(([field, value]) =>
        WORDED.has(field) && typeof value === 'string' && value !== ''
          ? [{ field, before: value }]
          : [],
      ),
    );
}
