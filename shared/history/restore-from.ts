import { sameValue } from '../model/changes.ts';
import type { Command } from '../model/decide.ts';
import type { Entity, EntityKind } from '../model/entities.ts';
import { goingAlong, type Named } from '../model/going-along.ts';
import type { Id } from '../model/id.ts';
import { entity, kindOf } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';

/** Where it stands among others, and what is never other than it was made. */
const KEPT: ReadonlySet<string> = new Set(['id', 'label', 'rank', 'createdAt', 'createdBy']);

/**
 * The command by which something is again as it stood: its own fields; where it is gone, it and what would have gone with
 * it then and is gone now.
 * @returns `null` where it stands so
 */
export function restoreFrom(
  past: WorkspaceState,
  now: WorkspaceState,
  kind: EntityKind,
  id: Id,
): Command | null {
  const was = entity(past, kind, id);
  if (!was) return null;
  const is = entity(now, kind, id);
  const entities = is ? differing(kind, was, is) : missing(past, now, { kind, id });
  return entities.length === 0 ? null : { type: 'restore', entities };
}

type Past = Named & { readonly fields: Readonly<Record<string, unknown>> };

function differing(kind: EntityKind, was: Entity, is: Entity): readonly Past[] {
  const present: Readonly<Record<string, unknown>> = is;
  const fields = Object.entries(was).filter(
    ([field, value]) => !KEPT.has(field) && !sameValue(value, present[field]),
  );
  return fields.length === 0 ? [] : [{ kind, id: was.id, fields: Object.fromEntries(fields) }];
}

function missing(past: WorkspaceState, now: WorkspaceState, named: Named): readonly Past[] {
  return [...goingAlong(past, [named]).values()].flatMap(({ kind, id }) => {
    const was = entity(past, kind, id);
    if (!was || kindOf(now, id) !== undefined) return [];
    const { id: _id, ...fields } = was;
    return [{ kind, id, fields }];
  });
}
