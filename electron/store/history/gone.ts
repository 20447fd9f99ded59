import type { GoneEntity, HistoryEntry } from '../../../shared/history/entries.ts';
import type { Clock } from '../../../shared/model/clock.ts';
import type { Entity, EntityKind } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import { entityFromRegisters, mergeRegisters, type Register } from '../../../shared/model/log.ts';
import { kindOf } from '../../../shared/model/queries.ts';
import { idsIn, referencesOf } from '../../../shared/model/references.ts';
import { fromRecord } from '../log/log-record.ts';
import type { LogStatements } from '../log/log-statements.ts';
import type { OpenFile } from '../file/open-file.ts';

/** More than this is not looked up for one page. */
const LIMIT = 2000;

/** What some entries are about or name and the workspace no longer has, and what that names in turn. */
export function goneEntities(
  { log, state }: OpenFile,
  entries: readonly HistoryEntry[],
): readonly GoneEntity[] {
  const gone = new Map<Id, GoneEntity>();
  const seen = new Set<Id>();
  const waiting: Id[] = entries.flatMap(({ changes }) =>
    changes.flatMap(({ kind, entity, fields, before }) => [
      entity,
      ...namesIn(kind, fields),
      ...namesIn(kind, before),
    ]),
  );
  for (let id = waiting.pop(); id !== undefined && gone.size < LIMIT; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const was = kindOf(state, id) ? null : entityAt(log, id);
    if (!was) continue;
    gone.set(id, was);
    waiting.push(...namesIn(was.kind, was.entity));
  }
  return [...gone.values()];
}

/** What the fields of an entity of some kind name. */
function namesIn(kind: EntityKind, fields: object): readonly Id[] {
  return referencesOf(kind).flatMap((rule) => idsIn(fields, rule));
}

/**
 * An entity as it was, whether it is there or not.
 * @param isIn which changes count, by their clocks
 * @returns `null` where the log has nothing whole about it
 */
export function entityAt(
  log: LogStatements,
  id: Id,
  isIn: (clock: Clock) => boolean = () => true,
): GoneEntity | null {
  const registers = new Map<string, Register>();
  let kind: EntityKind | null = null;
  for (const record of log.changesOf(id)) {
    kind ??= record.kind as EntityKind;
    if (!isIn(record.clock)) continue;
    mergeRegisters(registers, fromRecord(record, record.transaction), record.clock);
  }
  const deleted = registers.get('deleted');
  if (!kind || !deleted) return null;
  registers.set('deleted', { ...deleted, value: false });
  const entity: Entity | null = entityFromRegisters(kind, id, registers);
  return entity && { kind, entity };
}
