import { checkEntity, checkNames, titleOf } from '../../../shared/model/checks.ts';
import type { Change } from '../../../shared/model/changes.ts';
import type { Entity, EntityKind, Link } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import { namedBy } from '../../../shared/model/named-by.ts';
import { checkEnds } from '../../../shared/model/place.ts';
import { entity } from '../../../shared/model/queries.ts';
import { REFERENCE_FIELDS } from '../../../shared/model/references.ts';
import { refusal, type Refusal } from '../../../shared/model/refusal.ts';
import { applyChanges, type WorkspaceState } from '../../../shared/model/state.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';

/**
 * Whether changes that an undo or a redo comes to leave a whole map: after a merge, something of another
 * copy may rest on what is to go, or have taken its place.
 */
export function checkStep(
  state: WorkspaceState,
  changes: readonly Change[],
): Result<null, Refusal> {
  const going = changes.filter(({ op }) => op === 'delete');
  const staying = changes.filter(({ op }) => op !== 'delete');
  const before = applyChanges(state, staying);
  const gone = new Set(going.map(({ id }) => id));
  for (const { kind, id } of going) {
    const holder = holderOf(before, kind, id, gone);
    if (holder !== null) {
      return fail(refusal('still-referenced', { label: titleOf(before, kind, id), holder }));
    }
  }
  const after = applyChanges(before, going);
  for (const { kind, id } of staying) {
    const found = entity(after, kind, id);
    const checked = found ? checkOne(after, kind, found) : ok(null);
    if (!checked.ok) return checked;
  }
  return ok(null);
}

/** What people call something that names an entity and stays. */
function holderOf(
  state: WorkspaceState,
  kind: EntityKind,
  id: Id,
  gone: ReadonlySet<Id>,
): string | null {
  for (const rule of REFERENCE_FIELDS) {
    if (!rule.targets.includes(kind)) continue;
    const holder = namedBy(state, rule, id).find((candidate) => !gone.has(candidate.id));
    if (holder) return titleOf(state, rule.kind, holder.id);
  }
  return null;
}

function checkOne(state: WorkspaceState, kind: EntityKind, one: Entity): Result<null, Refusal> {
  if (kind === 'link') return checkEnds(state, one as Link);
  const names = checkNames(state, kind, one);
  return names.ok ? checkEntity(state, kind, one) : names;
}
