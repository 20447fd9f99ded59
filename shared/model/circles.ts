import type { Link } from './entities.ts';
import type { Id } from './id.ts';
import { placement } from './links.ts';
import { parentsOf } from './queries.ts';
import type { WorkspaceState } from './state.ts';

/** Those of the links whose child stands only in circles that nothing leads into: it would be in no outline. */
export function strandedBy(state: WorkspaceState, links: readonly Link[]): readonly Link[] {
  const reached = new Set<Id>();
  return links.filter((link) => {
    const place = placement(link);
    return place !== null && !isReached(state, place.child, reached);
  });
}

/** Whether something that stands under nothing leads to an element. Adds what it learns to `reached`. */
function isReached(state: WorkspaceState, start: Id, reached: Set<Id>): boolean {
  const cameFrom = new Map<Id, Id | null>([[start, null]]);
  const queue: Id[] = [start];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (state.roots.has(id) || reached.has(id)) {
      for (let at: Id | null = id; at !== null; at = cameFrom.get(at) ?? null) reached.add(at);
      return true;
    }
    for (const { parent } of parentsOf(state, id)) {
      if (cameFrom.has(parent)) continue;
      cameFrom.set(parent, id);
      queue.push(parent);
    }
  }
  return false;
}
