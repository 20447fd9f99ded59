import type { Link } from './entities.ts';
import type { Id } from './id.ts';
import { placement } from './links.ts';
import { parentsOf } from './queries.ts';
import type { WorkspaceState } from './state.ts';

type Placement = NonNullable<ReturnType<typeof placement>>;

/** So often the links are gone through as they come; what is left then is searched for one by one. */
const PASSES = 8;

/** Those of the links whose child stands only in circles that nothing leads into: it would be in no outline. */
export function strandedBy(state: WorkspaceState, links: readonly Link[]): readonly Link[] {
  const reached = new Set<Id>();
  let left = links.filter((link) => placement(link) !== null);
  // Links mostly come from the top down, so that a pass or two reach nearly everything.
  for (let pass = 0; pass < PASSES && left.length > 0; pass += 1) {
    left = left.filter((link) => {
      const { parent, child } = placement(link) as Placement;
      if (!reached.has(parent) && !state.roots.has(parent)) return true;
      reached.add(child);
      return false;
    });
  }
  const lost = new Set<Id>();
  return left.filter(
    (link) => !isReached(state, (placement(link) as Placement).child, reached, lost),
  );
}

/**
 * Whether something that stands under nothing leads to an element. Adds what it learns to `reached`, and to `lost` what
 * nothing leads to: so that nothing is searched twice.
 */
function isReached(state: WorkspaceState, start: Id, reached: Set<Id>, lost: Set<Id>): boolean {
  if (lost.has(start)) return false;
  const cameFrom = new Map<Id, Id | null>([[start, null]]);
  const queue: Id[] = [start];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (state.roots.has(id) || reached.has(id)) {
      for (let at: Id | null = id; at !== null; at = cameFrom.get(at) ?? null) reached.add(at);
      return true;
    }
    for (const { parent } of parentsOf(state, id)) {
      if (cameFrom.has(parent) || lost.has(parent)) continue;
      cameFrom.set(parent, id);
      queue.push(parent);
    }
  }
  for (const id of cameFrom.keys()) lost.add(id);
  return false;
}
