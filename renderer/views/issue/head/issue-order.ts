import type { Id } from '../../../../shared/model/id.ts';
import { childrenOf, parentsOf, rootPlaces } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { leadTo, type Lead } from '../../details/leads/lead.ts';

/** Every issue once, in the order in which the outline first shows it. */
export function issuesInOrder(state: WorkspaceState): readonly Lead[] {
  const seen = new Set<Id>();
  const issues: Lead[] = [];
  const stack = rootPlaces(state)
    .map(({ child }) => child)
    .toReversed();
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    if (state.kinds.get(id) === 'issue') {
      const lead = leadTo(state, id);
      if (lead) issues.push(lead);
    }
    const children = childrenOf(state, id);
    for (let index = children.length - 1; index >= 0; index -= 1) {
      stack.push((children[index] as (typeof children)[number]).child);
    }
  }
  return issues;
}

/**
 * The issue before or after another one, going round at the ends.
 * @param step 1 for the next, -1 for the previous
 * @returns `null` where there is no issue at all
 */
export function neighbourIssue(
  state: WorkspaceState,
  current: Id | null,
  step: 1 | -1,
): Lead | null {
  const issues = issuesInOrder(state);
  const at = issues.findIndex(({ id }) => id === current);
  if (at === -1) return issues.at(step === 1 ? 0 : -1) ?? null;
  return issues[(at + step + issues.length) % issues.length] ?? null;
}

/**
 * The issue on whose page an element is read: itself, or the nearest one above it.
 * @returns `null` where no issue is above it
 */
export function issueOf(state: WorkspaceState, element: Id): Id | null {
  const seen = new Set<Id>([element]);
  let level: readonly Id[] = [element];
  while (level.length > 0) {
    const found = level.find((id) => state.kinds.get(id) === 'issue');
    if (found !== undefined) return found;
    const next: Id[] = [];
    for (const id of level) {
      for (const parent of parentsAbove(state, id)) {
        if (!seen.has(parent)) {
          seen.add(parent);
          next.push(parent);
        }
      }
    }
    level = next;
  }
  return null;
}

function parentsAbove(state: WorkspaceState, id: Id): readonly Id[] {
  return parentsOf(state, id).map(({ parent }) => parent);
}
