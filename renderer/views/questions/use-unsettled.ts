import { useEffect, useState } from 'react';
import { useRequest } from '../../state/request.ts';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import { usePresent } from '../past/present.ts';
import { unsettledFound } from './questions-slice.ts';

/** Asks what copies left to be settled, and again after each change. Of the past nothing is left to be settled. */
export function useUnsettled(): void {
  const dispatch = useAppDispatch();
  const request = useRequest();
  const isPast = usePresent() !== null;
  const seq = useAppSelector(({ workspace }) => workspace.seq);
  const isThere = useAppSelector(({ workspace }) => workspace.data !== null);
  const [asked, setAsked] = useState(-1);
  useEffect(() => {
    if (isPast || !isThere || asked === seq) return undefined;
    let isWanted = true;
    void request('merge.unsettled').then((found) => {
      if (!isWanted) return;
      setAsked(seq);
      if (found) dispatch(unsettledFound(found));
    });
    return () => {
      isWanted = false;
    };
  }, [dispatch, request, isPast, isThere, asked, seq]);
}
