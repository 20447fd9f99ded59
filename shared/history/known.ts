import type { GoneEntity } from './entries.ts';
import { creationOf } from '../model/changes.ts';
import { kindOf } from '../model/queries.ts';
import { applyChanges, type WorkspaceState } from '../model/state.ts';

/** The workspace together with what is no more, so that both can be named. Never shown as the workspace. */
export function withGone(state: WorkspaceState, gone: readonly GoneEntity[]): WorkspaceState {
  const missing = gone.filter(({ entity }) => kindOf(state, entity.id) === undefined);
  if (missing.length === 0) return state;
  return applyChanges(
    state,
    missing.map(({ kind, entity }) => creationOf(kind, entity)),
  );
}
