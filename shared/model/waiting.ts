import type { Entity, EntityKind } from './entities.ts';
import type { Id } from './id.ts';
import { idsIn, referencesOf, type ReferenceField } from './references.ts';
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
    const isThere = (kinds: readonly EntityKind[], id: Id): boolean => {
      const kind = kept.get(id)?.kind;
      return kind !== undefined && kinds.includes(kind);
    };
    for (const [id, { kind, entity }] of kept) {
      const alone = standingAlone(kind, entity, isThere);
      if (!alone) kept.delete(id);
      else if (alone !== entity) kept.set(id, { kind, entity: alone });
    }
  }
  return kept;
}

/**
 * An entity as it can stand among others: without the names that lead nowhere, where it can be without them.
 * @param isThere whether there is an entity of one of some kinds with an id
 * @returns the entity itself where nothing is amiss; `null` where it has to wait
 */
export function standingAlone(
  kind: EntityKind,
  entity: Entity,
  isThere: (kinds: readonly EntityKind[], id: Id) => boolean,
): Entity | null {
  let kept: Entity | null = entity;
  for (const rule of referencesOf(kind)) {
    if (!kept) return null;
    const names = idsIn(kept, rule);
    const isMissing = (name: Id): boolean => !isThere(rule.targets, name);
    if (names.some(isMissing)) kept = withoutMissing(rule, kept, isMissing);
  }
  return kept;
}

/** The entities of a log by kind, as a state is made of them. */
export function rowsOf(live: Live): EntityRows {
  const rows: Partial<Record<EntityKind, Entity[]>> = {};
  for (const { kind, entity } of live.values()) (rows[kind] ??= []).push(entity);
  return rows as EntityRows;
}

/** The entity without the names that lead nowhere; `null` where it cannot be without. */
function withoutMissing(
  rule: ReferenceField,
  entity: Entity,
  isMissing: (name: Id) => boolean,
): Entity | null {
  const { field, list, onDelete } = rule;
  if (list) {
    const names = idsIn(entity, rule).filter((name) => !isMissing(name));
    return { ...entity, [field]: names };
  }
  return onDelete === 'clear' ? { ...entity, [field]: null } : null;
}
