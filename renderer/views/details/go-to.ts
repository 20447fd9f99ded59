import { useCallback } from 'react';
import type { EntityKind } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import { useGoTo } from '../../app/use-go-to.ts';
import { useAppDispatch } from '../../state/store.ts';
import { overlayClosed } from '../../state/ui.ts';

/** Gives the function that goes to an entity, and closes what is open over the view. */
export function useFollow(): (kind: EntityKind, id: Id) => void {
  const dispatch = useAppDispatch();
  const goTo = useGoTo();
  return useCallback(
    (kind, id) => {
      dispatch(overlayClosed());
      goTo(kind, id);
    },
    [dispatch, goTo],
  );
}
