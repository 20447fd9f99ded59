import { useEffect, useState, useSyncExternalStore } from 'react';
import { useKept } from '../../../state/kept.tsx';
import { useAppDispatch, useAppStore } from '../../../state/store.ts';
import { columnsLeft } from '../map-slice.ts';
import { CardHeights } from './card-heights.ts';
import { startWorker } from './start-worker.ts';
import { Arranger, type Arranged, type Wanted } from './arranger.ts';

/**
 * Has the map set out whenever there is another one to be set out.
 * @returns what was set out last; `null` before the first time
 */
export function useArranged(wanted: Wanted | null): Arranged | null {
  const store = useAppStore();
  const dispatch = useAppDispatch();
  const heights = useKept(makeHeights);
  // The worker starts at once, so that it is there when the graph is.
  const [arranger] = useState(
    () => new Arranger(startWorker(), { heights, columns: store.getState().map.columns }),
  );
  useEffect(
    () => () => {
      dispatch(columnsLeft(arranger.columns));
      arranger.close();
    },
    [dispatch, arranger],
  );
  const { map, graph, placed, picture } = wanted ?? {};
  useEffect(() => {
    if (map && graph && placed && picture !== undefined) {
      arranger.ask({ map, graph, placed, picture });
    }
  }, [arranger, map, graph, placed, picture]);
  return useSyncExternalStore(arranger.subscribe, arranger.latest);
}

function makeHeights(): CardHeights {
  return new CardHeights();
}
