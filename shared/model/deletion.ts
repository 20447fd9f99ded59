import { fail, ok, type Result } from '../result.ts';
import { deletionOf, differenceOf, type Change } from './changes.ts';
import { titleOf } from './checks.ts';
import { ENTITY_KINDS, type Entity, type EntityKind, type Link } from './entities.ts';
import { goingAlong, type Named } from './going-along.ts';
import { compareIds, type Id } from './id.ts';
import { placement } from './links.ts';
import { namedBy } from './named-by.ts';
import { ranksAfter } from './order.ts';
import { siblingsIn } from './place.ts';
import { elementOf, entity, parentsOf } from './queries.ts';
import { REFERENCE_FIELDS, type ReferenceField } from './references.ts';
import { refusal, type Refusal } from './refusal.ts';
import type { WorkspaceState } from './state.ts';
import { fieldIn } from '../record.ts';

/**
 * What goes and what changes when entities go: the rules of “Deletion” in SPEC.md.
 * @returns the changes, those of what stays first, or who holds something back
 */
export function deletion(
  state: WorkspaceState,
  entities: readonly Named[],
): Result<readonly Change[], Refusal> {
  const going = goingAlong(state, entities);
  const cleared = new Map<Id, { readonly kind: EntityKind; readonly after: Entity }>();
  for (const { kind, id } of going.values()) {
    for (const rule of REFERENCE_FIELDS) {
      if (rule.onDelete === 'cascade' || !rule.targets.includes(kind)) continue;
      for (const holder of namedBy(state, rule, id)) {
        if (going.has(holder.id)) continue;
        if (rule.onDelete === 'refuse') {
          const label = titleOf(state, kind, id);
          const held = titleOf(state, rule.kind, holder.id);
          return fail(refusal('still-referenced', { label, holder: held }));
        }
        const so = cleared.get(holder.id)?.after ?? holder;
        cleared.set(holder.id, { kind: rule.kind, after: withoutName(state, so, rule, id) });
      }
    }
  }
  const updates = [...cleared].map(([id, { kind, after }]) =>
    differenceOf(kind, entity(state, kind, id) as Entity, after),
  );
  const deletes = [...going.values()].toSorted(dependentsFirst).flatMap(({ kind, id }) => {
    const before = entity(state, kind, id);
    return before ? [deletionOf(kind, before)] : [];
  });
  return ok([
    ...updates.filter((change) => change !== null),
    ...uprooted(state, going),
    ...deletes,
  ]);
}

function withoutName(state: WorkspaceState, holder: Entity, rule: ReferenceField, id: Id): Entity {
  const value = fieldIn(holder, rule.field);
  const rest = Array.isArray(value) ? value.filter((named) => named !== id) : null;
  const cleared = { ...holder, [rule.field]: rest };
  // Who was there stays known by name.
  if (rule.kind === 'attendance' && 'name' in holder && holder.name === '') {
    return { ...cleared, name: titleOf(state, 'party', id) };
  }
  // An item whose issue goes keeps its wording: it becomes the title.
  return rule.kind === 'agenda-item' &&
    rule.field === 'issue' &&
    !('title' in holder && holder.title)
    ? { ...cleared, title: elementOf(state, id)?.element.text ?? '' }
    : cleared;
}

/** What stays but stands under nothing from now on comes last there. */
function uprooted(state: WorkspaceState, going: ReadonlyMap<Id, Named>): readonly Change[] {
  const children = new Set<Id>();
  for (const { kind, id } of going.values()) {
    const child = kind === 'link' && placement(entity(state, 'link', id) as Link)?.child;
    if (child && !going.has(child)) children.add(child);
  }
  const alone = [...children].filter((child) =>
    parentsOf(state, child).every(({ link }) => going.has(link.id)),
  );
  if (alone.length === 0) return [];
  const roots = siblingsIn(state, { under: 'nothing' }).filter(({ id }) => !going.has(id));
  const ranks = ranksAfter(roots, undefined, alone.length);
  return alone.flatMap((child, index) => {
    const found = elementOf(state, child);
    return (found && differenceOf(found.kind, found.element, { rank: ranks[index] })) ?? [];
  });
}

function dependentsFirst(a: Named, b: Named): number {
  return ENTITY_KINDS.indexOf(b.kind) - ENTITY_KINDS.indexOf(a.kind) || compareIds(b.id, a.id);
}
