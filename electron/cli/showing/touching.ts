import { ENTITY_KINDS, type Entity, type EntityKind } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import { namedBy } from '../../../shared/model/named-by.ts';
import { entity, kindOf } from '../../../shared/model/queries.ts';
import { idsIn, REFERENCE_FIELDS, referencesOf } from '../../../shared/model/references.ts';
import type { EntityRows, WorkspaceState } from '../../../shared/model/state.ts';
import type { Named } from '../refs.ts';

/** The entities that name one in some field, kind by kind, oldest first. */
export function namers(
  state: WorkspaceState,
  { kind, id }: Named,
): readonly { readonly kind: EntityKind; readonly field: string; readonly entity: Entity }[] {
  return REFERENCE_FIELDS.filter((rule) => rule.targets.includes(kind)).flatMap((rule) =>
    namedBy(state, rule, id).map((found) => ({
      kind: rule.kind,
      field: rule.field,
      entity: found,
    })),
  );
}

/** One entity with all that touches it: what names it, and what it and these name. */
export function touching(state: WorkspaceState, named: Named): EntityRows {
  const found = new Map<Id, EntityKind>([[named.id, named.kind]]);
  const near = namers(state, named).map(({ kind, entity: each }) => ({ kind, id: each.id }));
  for (const { kind, id } of near) found.set(id, kind);
  for (const each of [named, ...near]) {
    for (const id of namesOf(state, each)) {
      const kind = kindOf(state, id);
      if (kind) found.set(id, kind);
    }
  }
  return Object.fromEntries(
    ENTITY_KINDS.map((kind) => [
      kind,
      [...found]
        .filter(([, of]) => of === kind)
        .map(([id]) => entity(state, kind, id))
        .toSorted((a, b) => ((a?.id ?? '') < (b?.id ?? '') ? -1 : 1)),
    ]),
  );
}

function namesOf(state: WorkspaceState, { kind, id }: Named): readonly Id[] {
  const found = entity(state, kind, id);
  return found ? referencesOf(kind).flatMap((rule) => idsIn(found, rule)) : [];
}
