import type { Entity, EntityKind } from './entities.ts';
import type { Id } from './id.ts';
import { REFERENCE_FIELDS, type ReferenceField } from './references.ts';
import type { EntityRows } from './state.ts';

/** The entities that a log comes to, by id. */
export type Live = ReadonlyMap<Id, { readonly kind: EntityKind; readonly entity: Entity }>;

/**
 * What of a log's entities can stand in a map: one that names something which is not there, because another copy
 * deleted it or because it has not arrived yet, waits in the log until it is; a name that can be left out is left
 * out meanwhile. In a log that nothing was merged into, none waits.
 */
export function standing(live: Live): Live {
  const kept = new Map(live);
  for (let before = -1; before !== kept.size;) {
    before = kept.size;
    for (const rule of REFERENCE_FIELDS) {
      for (const [id, { kind, entity }] of kept) {
        if (kind !== rule.kind) continue;
        const value = (entity as unknown as Readonly<Record<string, unknown>>)[rule.field];
        const names = (Array.isArray(value) ? value : [value]) as readonly (Id | null)[];
        if (names.every((name) => name === null || isThere(kept, rule, name))) continue;
        const without = withoutMissing(kept, rule, entity);
        if (without) kept.set(id, { kind, entity: without });
        else kept.delete(id);
      }
    }
  }
  return kept;
}

/** The entities of a log by kind, as a state is made of them. */
export function rowsOf(live: Live): EntityRows {
  const rows: Partial<Record<EntityKind, Entity[]>> = {};
  for (const { kind, entity } of live.values()) (rows[kind] ??= []).push(entity);
  return rows as EntityRows;
}

function isThere(live: Live, { targets }: ReferenceField, name: Id): boolean {
  const kind = live.get(name)?.kind;
  return kind !== undefined && targets.includes(kind);
}

/** The entity without the names that lead nowhere; `null` where it cannot be without. */
function withoutMissing(live: Live, rule: ReferenceField, entity: Entity): Entity | null {
  const { field, list, onDelete } = rule;
  const value = (entity as unknown as Readonly<Record<string, unknown>>)[field];
  if (list) {
    const names = (value as readonly Id[]).filter((name) => isThere(live, rule, name));
    return { ...entity, [field]: names } as Entity;
  }
  return onDelete === 'clear' ? ({ ...entity, [field]: null } as Entity) : null;
}
