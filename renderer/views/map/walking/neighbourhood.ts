import type { Id } from '../../../../shared/model/id.ts';
import { linksFrom, linksTo } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';

/** How far a look at one element's surroundings can reach, in ties. */
export const REACHES = [1, 2, 3] as const;
/** So many ties away at most. */
export type Reach = (typeof REACHES)[number];

/** The elements that are so many ties away from one at most, whatever the ties mean; itself among them. */
export function neighbourhood(state: WorkspaceState, centre: Id, steps: number): ReadonlySet<Id> {
  const reached = new Set<Id>(state.kinds.has(centre) ? [centre] : []);
  let edge = [...reached];
  for (let step = 0; step < steps && edge.length > 0; step += 1) {
    const next = edge.flatMap((id) => [
      ...linksFrom(state, id).map(({ to }) => to),
      ...linksTo(state, id).map(({ from }) => from),
    ]);
    edge = [...new Set(next)].filter((id) => !reached.has(id) && state.kinds.has(id));
    for (const id of edge) reached.add(id);
  }
  return reached;
}
