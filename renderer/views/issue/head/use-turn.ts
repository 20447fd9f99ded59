import { useCallback } from 'react';
import type { Id } from '../../../../shared/model/id.ts';
import { useAppDispatch } from '../../../state/store.ts';
import { entitySelected, issueShown } from '../../../state/ui.ts';
import { entryActivated } from '../issue-slice.ts';

/** Gives the function that turns to the page of an issue; the focus stays where it is. */
export function useTurn(): (issue: Id) => void {
  const dispatch = useAppDispatch();
  return useCallback(
    (id) => {
      dispatch(issueShown(id));
      dispatch(entryActivated({ kind: 'issue', id, key: id }));
      dispatch(entitySelected({ kind: 'issue', id }));
    },
    [dispatch],
  );
}
