import { useCallback } from 'react';
import { isElementKind, type EntityKind } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import { useGoTo } from '../../app/use-go-to.ts';
import { useAppDispatch, useAppStore } from '../../state/store.ts';
import { entitySelected, issueShown } from '../../state/ui.ts';
import { issueOf } from '../issue/issue-order.ts';

/**
 * Gives the function that goes to an entity without leaving the view: the outline opens what an
 * element stands under, the issue view turns to the page on which it is read. What has no place of
 * its own, such as a decision, shows in the details.
 */
export function useFollow(): (kind: EntityKind, id: Id) => void {
  const dispatch = useAppDispatch();
  const store = useAppStore();
  const goTo = useGoTo();
  return useCallback(
    (kind, id) => {
      const { ui, workspace } = store.getState();
      if (!isElementKind(kind)) {
        dispatch(entitySelected({ kind, id }));
        return;
      }
      const page = ui.view === 'issue' && workspace.data ? issueOf(workspace.data, id) : null;
      if (page === null) {
        goTo(kind, id);
        return;
      }
      dispatch(entitySelected({ kind, id }));
      if (page !== ui.issue) dispatch(issueShown(page));
    },
    [dispatch, store, goTo],
  );
}
