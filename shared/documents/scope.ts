import { issuesInOrder } from '../analysis/map.ts';
import type { Issue } from '../model/entities.ts';
import type { WorkspaceState } from '../model/state.ts';
import type { Scope } from './definition.ts';

/** The issues that a scope chooses, in outline order; all where it chooses none. */
export function chosenIssues(state: WorkspaceState, scope: Scope): readonly Issue[] {
  const chosen = new Set(scope.issues);
  return issuesInOrder(state).filter(({ id }) => chosen.size === 0 || chosen.has(id));
}
