import { useEffect, useRef } from 'react';
import { afterPaint } from '../components/after-paint.ts';
import { useAppDispatch } from './store.ts';
import { entitySelected, type Selected } from './ui.ts';

/** How soon after one another selections come from a key that is held down, in milliseconds. */
const HELD = 100;

/**
 * Makes what is active in a view what the rest of the window takes as selected. First the view is on
 * the screen; and arrows that are held down do not wait for the rest of the window, which follows when
 * they rest.
 */
export function useMirror(active: Selected | null): void {
  const dispatch = useAppDispatch();
  const mirrored = useRef(0);
  const kind = active?.kind;
  const id = active?.id;
  useEffect(() => {
    if (!kind || id === undefined) return undefined;
    const mirror = () => {
      mirrored.current = performance.now();
      dispatch(entitySelected({ kind, id }));
    };
    if (performance.now() - mirrored.current > HELD) return afterPaint(mirror);
    const timer = setTimeout(mirror, HELD);
    return () => clearTimeout(timer);
  }, [dispatch, kind, id]);
}
