import { fail, ok, type Result } from '../result.ts';
import type { Change } from './changes.ts';
import { titleOf } from './checks.ts';
import { ENTITY_KINDS, isElementKind, type Entity, type EntityKind } from './entities.ts';
import type { Id } from './id.ts';
import { childrenOf, elementOf, entity, parentsOf } from './queries.ts';
import { REFERENCE_FIELDS, type ReferenceField } from './references.ts';
import { refusal, type Refusal } from './refusal.ts';
import { compareIds, type IndexName, type WorkspaceState } from './state.ts';
import type { Table } from './table.ts';

interface Named {
  readonly kind: EntityKind;
  readonly id: Id;
}

/** The index, if there is one, that finds who names an entity in a field. */
const INDEX_OF: Readonly<Record<string, IndexName>> = {
  'link.from': 'linksFrom',
  'link.to': 'linksTo',
  'membership.person': 'groupsOf',
  'membership.group': 'membersOf',
  'stance.party': 'stancesBy',
  'stance.position': 'stancesOn',
  'stance.source': 'stancesCiting',
  'agenda-item.session': 'itemsOf',
  'agenda-item.issue': 'itemsFor',
  'decision.issue': 'decisionsOn',
  'decision.session': 'decisionsIn',
  'minority-statement.decision': 'statementsOn',
  'action-item.session': 'actionsFrom',
  'action-item.issue': 'actionsOn',
};

/**
 * What goes and what changes when entities go: see the rules of `deletion` in SPEC.md.
 * @returns the changes, references to what goes first, or who holds something back
 */
export function deletion(
  state: WorkspaceState,
  entities: readonly Named[],
): Result<readonly Change[], Refusal> {
  const going = collect(state, entities);
  const cleared = new Map<string, { readonly kind: EntityKind; readonly after: Entity }>();
  for (const { kind, id } of going.values()) {
    for (const rule of REFERENCE_FIELDS) {
      if (rule.onDelete === 'cascade' || !rule.targets.includes(kind)) continue;
      for (const holder of holders(state, rule, id)) {
        if (going.has(holder.id)) continue;
        if (rule.onDelete === 'refuse') {
          return fail(
            refusal('still-referenced', {
              label: titleOf(state, kind, id),
              holder: titleOf(state, rule.kind, holder.id),
            }),
          );
        }
        const so = cleared.get(holder.id)?.after ?? holder;
        cleared.set(holder.id, { kind: rule.kind, after: withoutName(state, so, rule, id) });
      }
    }
  }
  return ok([
    ...[...cleared.entries()].map(([id, { kind, after }]) => clearing(state, kind, id, after)),
    ...([...going.values()].toSorted(dependentsFirst).map(({ kind, id }) => ({
      op: 'delete' as const,
      kind,
      id,
      before: entity(state, kind, id),
    })) as Change[]),
  ]);
}

/** Everything that goes along: what names it and cannot be without it, and what stands nowhere else. */
function collect(state: WorkspaceState, entities: readonly Named[]): ReadonlyMap<Id, Named> {
  const going = new Map<Id, Named>();
  const queue = [...entities];
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (going.has(next.id)) continue;
    going.set(next.id, next);
    for (const rule of REFERENCE_FIELDS) {
      if (rule.onDelete !== 'cascade' || !rule.targets.includes(next.kind)) continue;
      for (const { id } of holders(state, rule, next.id)) queue.push({ kind: rule.kind, id });
    }
    if (!isElementKind(next.kind)) continue;
    for (const { child, kind } of childrenOf(state, next.id)) {
      if (parentsOf(state, child).every(({ parent }) => going.has(parent))) {
        queue.push({ kind, id: child });
      }
    }
  }
  return going;
}

function holders(state: WorkspaceState, rule: ReferenceField, id: Id): readonly Entity[] {
  const index = INDEX_OF[`${rule.kind}.${rule.field}`];
  if (index) {
    return (state.indexes[index].get(id) ?? [])
      .map((holder) => entity(state, rule.kind, holder) as Entity | undefined)
      .filter((holder) => holder !== undefined);
  }
  const found: Entity[] = [];
  for (const holder of (state.tables[rule.kind] as Table<Entity>).values()) {
    const value = (holder as Readonly<Record<string, unknown>>)[rule.field];
    if (Array.isArray(value) ? value.includes(id) : value === id) found.push(holder);
  }
  return found.toSorted((a, b) => compareIds(a.id, b.id));
}

function withoutName(state: WorkspaceState, holder: Entity, rule: ReferenceField, id: Id): Entity {
  const cleared = { ...holder, [rule.field]: null } as Entity;
  // An item whose issue goes keeps its wording: it becomes the title.
  return rule.kind === 'agenda-item' &&
    rule.field === 'issue' &&
    !('title' in holder && holder.title)
    ? ({ ...cleared, title: elementOf(state, id)?.element.text ?? '' } as Entity)
    : cleared;
}

function clearing(state: WorkspaceState, kind: EntityKind, id: Id, after: Entity): Change {
  const before = entity(state, kind, id) as Entity;
  const fields = Object.entries(after).filter(
    ([field, value]) => (before as Readonly<Record<string, unknown>>)[field] !== value,
  );
  return {
    op: 'update',
    kind,
    id,
    before: Object.fromEntries(
      fields.map(([field]) => [field, (before as Readonly<Record<string, unknown>>)[field]]),
    ),
    after: Object.fromEntries(fields),
  } as Change;
}

function dependentsFirst(a: Named, b: Named): number {
  return ENTITY_KINDS.indexOf(b.kind) - ENTITY_KINDS.indexOf(a.kind) || compareIds(b.id, a.id);
}
