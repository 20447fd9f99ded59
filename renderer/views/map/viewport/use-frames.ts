import { useEffectEvent, useLayoutEffect } from 'react';
import type { Painter, Stage } from './stage.ts';

/** Calls `paint`, always the latest, with every frame of a stage while the component is mounted. */
export function useFrames(stage: Stage, paint: Painter): void {
  const latest = useEffectEvent(paint);
  useLayoutEffect(() => stage.onFrame((frame) => latest(frame)), [stage]);
}
