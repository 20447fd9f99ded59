import { useEffect, useEffectEvent } from 'react';

/** Does something, always the latest, once a frame as long as `isOn`. */
export function useEachFrame(isOn: boolean, step: () => void): void {
  const latest = useEffectEvent(step);
  useEffect(() => {
    if (!isOn) return undefined;
    let frame = requestAnimationFrame(function next() {
      latest();
      frame = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(frame);
  }, [isOn]);
}
