import { useEffect, useEffectEvent } from 'react';
import { idSchema, type Id } from '../../../../shared/model/id.ts';
import { recall, remember } from '../../../state/remembered.ts';
import { useAppDispatch, useAppSelector, useAppStore } from '../../../state/store.ts';
import { foldedSet } from '../map-slice.ts';

/** Remembers for each workspace which branches of its map are folded away, from one run of the app to the next. */
export function useFolds(): void {
  const dispatch = useAppDispatch();
  const store = useAppStore();
  const path = useAppSelector(({ workspace }) => workspace.open?.path ?? '');
  const folded = useAppSelector(({ map }) => map.folded);
  const key = `map-folded:${path}`;
  const begin = useEffectEvent(() => {
    if (store.getState().map.folded.size > 0) return;
    const ids = recall(key, readIds);
    if (ids && ids.length > 0) dispatch(foldedSet(new Set(ids)));
  });
  useEffect(() => begin(), []);
  useEffect(() => remember(key, [...folded]), [key, folded]);
}

function readIds(json: unknown): readonly Id[] | undefined {
  return idSchema.array().safeParse(json).data;
}
