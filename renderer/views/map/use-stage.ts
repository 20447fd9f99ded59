import { useEffect, useState } from 'react';
import { useAppDispatch, useAppStore } from '../../state/store.ts';
import { cameraLeft } from './map-slice.ts';
import { Stage } from './viewport/stage.ts';

/** The stage of the view while it is mounted; it begins where the view was left. */
export function useStage(): Stage {
  const store = useAppStore();
  const dispatch = useAppDispatch();
  const [stage] = useState(() => {
    const clock = {
      requestFrame: (draw: (now: number) => void) => requestAnimationFrame(draw),
      cancelFrame: (handle: number) => cancelAnimationFrame(handle),
      mayMove: () => !matchMedia('(prefers-reduced-motion: reduce)').matches,
    };
    return new Stage(clock, store.getState().map.camera);
  });
  useEffect(
    () => () => {
      dispatch(cameraLeft(stage.camera));
      stage.close();
    },
    [dispatch, stage],
  );
  return stage;
}
