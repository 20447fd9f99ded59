import { fail, ok, type Result } from '../result.ts';
import type { Entity, EntityKind, EntityOf } from './entities.ts';
import type { Id } from './id.ts';
import { nameOf } from './place.ts';
import { all, entity, labelOf } from './queries.ts';
import { REFERENCE_FIELDS } from './references.ts';
import { refusal, type Refusal } from './refusal.ts';
import type { WorkspaceState } from './state.ts';

/** Checks that every field by which an entity names another names one that is there, of a kind that fits. */
export function checkReferences(
  state: WorkspaceState,
  kind: EntityKind,
  fields: object,
): Result<null, Refusal> {
  for (const rule of REFERENCE_FIELDS) {
    if (rule.kind !== kind) continue;
    const value = (fields as Readonly<Record<string, unknown>>)[rule.field];
    const ids = (Array.isArray(value) ? value : [value]) as readonly (Id | null | undefined)[];
    for (const id of ids) {
      if (id === null || id === undefined) continue;
      if (!rule.targets.some((target) => entity(state, target, id))) {
        return fail(refusal('unknown-entity', { id, field: rule.field }));
      }
    }
  }
  return ok(null);
}

/** Checks that no two parties have the same short name: people and the command line call them by it. */
export function checkNames(
  state: WorkspaceState,
  kind: EntityKind,
  fields: object,
): Result<null, Refusal> {
  if (kind !== 'party') return ok(null);
  const party = fields as Pick<EntityOf<'party'>, 'id' | 'shortName'>;
  const wanted = party.shortName.toLowerCase();
  const taken = all(state, 'party').some(
    (other) => other.id !== party.id && other.shortName.toLowerCase() === wanted,
  );
  return taken ? fail(refusal('name-taken', { name: party.shortName })) : ok(null);
}

/** What people call an entity: its label, a party's short name, or whose stance on what. */
export function titleOf(state: WorkspaceState, kind: EntityKind, id: Id): string {
  const found = entity(state, kind, id) as Entity | undefined;
  if (!found) return id;
  if ('label' in found) return labelOf(state, found);
  switch (kind) {
    case 'party':
      return (found as EntityOf<'party'>).shortName;
    case 'workspace':
      return (found as EntityOf<'workspace'>).title;
    case 'stance': {
      const stance = found as EntityOf<'stance'>;
      return `${titleOf(state, 'party', stance.party)} · ${nameOf(state, stance.position)}`;
    }
    case 'link': {
      const link = found as EntityOf<'link'>;
      return `${nameOf(state, link.from)} → ${nameOf(state, link.to)}`;
    }
    case 'membership': {
      const member = found as EntityOf<'membership'>;
      return `${titleOf(state, 'party', member.person)} · ${titleOf(state, 'party', member.group)}`;
    }
    case 'minority-statement': {
      const statement = found as EntityOf<'minority-statement'>;
      return `${titleOf(state, 'party', statement.party)} · ${titleOf(state, 'decision', statement.decision)}`;
    }
    default:
      return id;
  }
}
