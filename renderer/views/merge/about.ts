import { textOf } from '../../../shared/history/text-of.ts';
import type { EntityKind } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import { entity } from '../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';

/** What something says by which people know it again: its own words, or those of the issue that an agenda item takes up. */
export function aboutOf(state: WorkspaceState, kind: EntityKind, id: Id): string {
  const found = entity(state, kind, id);
  if (!found) return '';
  const own = textOf(found);
  const issue = 'issue' in found ? found.issue : null;
  if (own !== '' || typeof issue !== 'string') return own;
  return entity(state, 'issue', issue)?.text ?? '';
}
