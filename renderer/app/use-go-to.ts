import { useCallback } from 'react';
import type { EntityKind } from '../../shared/model/entities.ts';
import { isElementKind } from '../../shared/model/entities.ts';
import type { Id } from '../../shared/model/id.ts';
import { entity } from '../../shared/model/queries.ts';
import type { WorkspaceState } from '../../shared/model/state.ts';
import { useAppDispatch, useAppStore } from '../state/store.ts';
import { entitySelected, issueShown, viewChosen, type Selected } from '../state/ui.ts';
import { revealRequested } from '../views/outline/outline-slice.ts';

/**
 * Gives the function that shows an entity where it stands: an element in the outline, an issue in
 * the issue view where that is what is looked at, a party in the details.
 */
export function useGoTo(): (kind: EntityKind, id: Id) => void {
  const dispatch = useAppDispatch();
  const store = useAppStore();
  return useCallback(
    (kind, id) => {
      const { workspace, ui } = store.getState();
      const target = workspace.data && standIn(workspace.data, kind, id);
      if (!target) return;
      dispatch(entitySelected(target));
      if (!isElementKind(target.kind)) return;
      if (ui.view === 'issue' && target.kind === 'issue') {
        dispatch(issueShown(target.id));
        return;
      }
      dispatch(viewChosen('outline'));
      dispatch(revealRequested(target.id));
    },
    [dispatch, store],
  );
}

/** What is shown for an entity: itself, or what it is about where it has no place of its own. */
export function standIn(state: WorkspaceState, kind: EntityKind, id: Id): Selected | null {
  switch (kind) {
    case 'issue':
    case 'position':
    case 'argument':
    case 'assumption':
    case 'reference':
    case 'party':
    case 'session':
      return { kind, id };
    case 'stance':
      return about('position', entity(state, kind, id)?.position);
    case 'decision':
      return about('issue', entity(state, kind, id)?.issue);
    case 'minority-statement': {
      const decision = entity(state, kind, id)?.decision;
      return decision === undefined ? null : standIn(state, 'decision', decision);
    }
    case 'agenda-item': {
      const item = entity(state, kind, id);
      return about('issue', item?.issue) ?? about('session', item?.session);
    }
    case 'action-item': {
      const action = entity(state, kind, id);
      return about('issue', action?.issue) ?? about('session', action?.session);
    }
    case 'membership':
      return about('party', entity(state, kind, id)?.group);
    case 'link': {
      const from = entity(state, kind, id)?.from;
      const fromKind = from === undefined ? undefined : state.kinds.get(from);
      return fromKind ? about(fromKind, from) : null;
    }
    case 'workspace':
      return null;
  }
}

function about(kind: EntityKind, id: Id | null | undefined): Selected | null {
  return id == null ? null : { kind, id };
}
