import type { Decision, Position, Stance } from '../../../../shared/model/entities.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { all, childrenOf, entity, parentsOf } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { leadTo, type Lead } from './lead.ts';

/** What rests on an element, besides its links. */
export interface Resting {
  /** How many elements stand below it. */
  readonly below: number;
  readonly decisions: readonly Decision[];
  /** Stances that name it as their source, with the position that they are on. */
  readonly stances: readonly { readonly stance: Stance; readonly position: Position }[];
}

/** A path is cut off after this many steps; longer ones say nothing more about where a thing stands. */
const LONGEST_PATH = 12;

/**
 * The ways from the top of the outline down to an element, one for each place where it stands; what
 * is above its parents is told by their first place.
 */
export function pathsTo(state: WorkspaceState, id: Id): readonly (readonly Lead[])[] {
  return parentsOf(state, id).map(({ parent }) => pathOf(state, parent, id));
}

function pathOf(state: WorkspaceState, parent: Id, child: Id): readonly Lead[] {
  const seen = new Set<Id>([child]);
  const path: Lead[] = [];
  let at: Id | undefined = parent;
  while (at !== undefined && !seen.has(at) && path.length < LONGEST_PATH) {
    seen.add(at);
    const lead = leadTo(state, at);
    if (lead) path.unshift(lead);
    at = parentsOf(state, at)[0]?.parent;
  }
  return path;
}

/** What rests on an element. */
export function restingOn(state: WorkspaceState, id: Id): Resting {
  return {
    below: countBelow(state, id),
    decisions:
      state.kinds.get(id) === 'position'
        ? all(state, 'decision').filter(({ positions }) => positions.includes(id))
        : [],
    stances: (state.indexes.stancesCiting.get(id) ?? []).flatMap((stance) => {
      const position = entity(state, 'position', stance.position);
      return position ? [{ stance, position }] : [];
    }),
  };
}

function countBelow(state: WorkspaceState, id: Id): number {
  const seen = new Set<Id>([id]);
  const queue: Id[] = [id];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const { child } of childrenOf(state, at)) {
      if (!seen.has(child)) {
        seen.add(child);
        queue.push(child);
      }
    }
  }
  return seen.size - 1;
}
