import { useCallback } from 'react';
import { isElementKind, type EntityKind } from '../../shared/model/entities.ts';
import type { Id } from '../../shared/model/id.ts';
import { entity } from '../../shared/model/queries.ts';
import type { WorkspaceState } from '../../shared/model/state.ts';
import { useAppDispatch, useAppStore } from '../state/store.ts';
import {
  detailsToggled,
  entitySelected,
  issueShown,
  overlayClosed,
  viewChosen,
  type Selected,
} from '../state/ui.ts';
import { issueOf } from '../views/issue/head/issue-order.ts';
import { revealRequested } from '../views/outline/outline-slice.ts';
import { columnShown } from '../views/positions/positions-slice.ts';

/**
 * Gives the function that shows an entity where it stands: from the issue view, the questions and the agenda the page
 * on which it is read, on the map its card, in the positions view the column of an issue or a position, else its line in the
 * outline; in the details what has no place in a view. What is open over the view closes. `false` where there is nothing to be
 * shown.
 */
export function useGoTo(): (kind: EntityKind, id: Id) => boolean {
  const dispatch = useAppDispatch();
  const store = useAppStore();
  return useCallback(
    (kind, id) => {
      const { workspace, ui } = store.getState();
      const target = workspace.data && standIn(workspace.data, kind, id);
      if (!workspace.data || !target) return false;
      if (ui.overlay) dispatch(overlayClosed());
      dispatch(entitySelected(target));
      if (!isElementKind(target.kind)) {
        if (!ui.detailsOpen) dispatch(detailsToggled());
        return true;
      }
      const onPages = ui.view === 'issue' || ui.view === 'questions' || ui.view === 'agenda';
      const page = onPages ? issueOf(workspace.data, target.id) : null;
      if (page !== null) {
        dispatch(issueShown(page));
        return true;
      }
      // The map shows what is selected of itself.
      if (ui.view === 'map') return true;
      if (ui.view === 'positions' && target.kind === 'issue') {
        dispatch(columnShown({ issue: null, column: target.id }));
        return true;
      }
      const answered =
        ui.view === 'positions' && target.kind === 'position'
          ? issueOf(workspace.data, target.id)
          : null;
      if (answered !== null) {
        dispatch(columnShown({ issue: answered, column: target.id }));
        return true;
      }
      dispatch(viewChosen('outline'));
      dispatch(revealRequested(target.id));
      return true;
    },
    [dispatch, store],
  );
}

/** What is shown for an entity: itself, or one of its ends where it only joins two others. */
function standIn(state: WorkspaceState, kind: EntityKind, id: Id): Selected | null {
  switch (kind) {
    case 'link': {
      const from = entity(state, kind, id)?.from;
      const fromKind = from === undefined ? undefined : state.kinds.get(from);
      return from !== undefined && fromKind ? { kind: fromKind, id: from } : null;
    }
    case 'membership': {
      const group = entity(state, kind, id)?.group;
      return group === undefined ? null : { kind: 'party', id: group };
    }
    case 'workspace':
      return null;
    default:
      return entity(state, kind, id) ? { kind, id } : null;
  }
}
