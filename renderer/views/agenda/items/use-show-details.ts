import { useCallback } from 'react';
import type { Id } from '../../../../shared/model/id.ts';
import { useAppDispatch, useAppStore } from '../../../state/store.ts';
import { detailsToggled, entitySelected } from '../../../state/ui.ts';

/** Gives the function that shows the details of an item, and puts the focus into their first field. */
export function useShowDetails(): (item: Id) => void {
  const dispatch = useAppDispatch();
  const store = useAppStore();
  return useCallback(
    (item) => {
      dispatch(entitySelected({ kind: 'agenda-item', id: item }));
      if (!store.getState().ui.detailsOpen) dispatch(detailsToggled());
      requestAnimationFrame(() => document.querySelector<HTMLElement>(firstField(item))?.focus());
    },
    [dispatch, store],
  );
}

/** The first field in the details of an entity. */
function firstField(item: Id): string {
  return `[aria-labelledby="details-${item}"] :is(input, select, textarea)`;
}
