import { isElementKind, type EntityKind } from './entities.ts';
import type { Id } from './id.ts';
import { namedBy } from './named-by.ts';
import { childrenOf, parentsOf, stancesOn } from './queries.ts';
import { REFERENCE_FIELDS } from './references.ts';
import type { WorkspaceState } from './state.ts';

/** An entity by kind and id. */
export interface Named {
  readonly kind: EntityKind;
  readonly id: Id;
}

/**
 * Everything that goes when entities go: they themselves, the elements below them that stand nowhere
 * else, and what names one of these and cannot be without it.
 */
export function goingAlong(
  state: WorkspaceState,
  entities: readonly Named[],
): ReadonlyMap<Id, Named> {
  const going = new Map(entities.map((named) => [named.id, named]));
  for (const named of elementsBelow(state, going)) going.set(named.id, named);
  const queue = [...going.values()];
  for (let next = queue.pop(); next; next = queue.pop()) {
    for (const rule of REFERENCE_FIELDS) {
      if (rule.onDelete !== 'cascade' || !rule.targets.includes(next.kind)) continue;
      for (const { id } of namedBy(state, rule, next.id)) {
        if (going.has(id)) continue;
        const named = { kind: rule.kind, id };
        going.set(id, named);
        queue.push(named);
      }
    }
  }
  return going;
}

/** Those below that nothing outside holds: found by what stays, so that circles of links go as well. */
function elementsBelow(state: WorkspaceState, requested: ReadonlyMap<Id, Named>): readonly Named[] {
  const below = new Map<Id, Named>();
  const queue = [...requested.values()];
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (!isElementKind(next.kind)) continue;
    for (const { child, kind } of childrenOf(state, next.id)) {
      if (below.has(child) || requested.has(child)) continue;
      below.set(child, { kind, id: child });
      queue.push({ kind, id: child });
    }
  }
  const staying = new Set<Id>();
  const settle = [...below.keys()].filter((id) =>
    heldBy(state, id).some((holder) => !below.has(holder) && !requested.has(holder)),
  );
  for (let id = settle.pop(); id !== undefined; id = settle.pop()) {
    if (staying.has(id)) continue;
    staying.add(id);
    for (const held of holds(state, id)) if (below.has(held)) settle.push(held);
  }
  return [...below.values()].filter(({ id }) => !staying.has(id));
}

// The source of a stance stays as long as the position that the stance is on.
function heldBy(state: WorkspaceState, id: Id): readonly Id[] {
  const citing = state.indexes.stancesCiting.get(id) ?? [];
  return [
    ...parentsOf(state, id).map(({ parent }) => parent),
    ...citing.map(({ position }) => position),
  ];
}

function holds(state: WorkspaceState, id: Id): readonly Id[] {
  return [
    ...childrenOf(state, id).map(({ child }) => child),
    ...stancesOn(state, id).flatMap(({ source }) => source ?? []),
  ];
}
