import { knownBy } from '../../../shared/history/text-of.ts';
import type { EntityKind } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import { entity } from '../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';

/** What something says by which people know it again; empty where there is no such thing. */
export function aboutOf(state: WorkspaceState, kind: EntityKind, id: Id): string {
  const found = entity(state, kind, id);
  return found ? knownBy(state, found) : '';
}
