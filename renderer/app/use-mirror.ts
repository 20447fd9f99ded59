import { useEffect, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { afterPaint } from '../components/after-paint.ts';
import { useAppDispatch } from '../state/store.ts';
import { entitySelected, type Selected } from '../state/ui.ts';
import { useActions } from './actions/context.tsx';

/** How soon after one another selections come from a key that is held down, in milliseconds. */
const HELD = 100;

/**
 * Makes what is active in a view what the rest of the window takes as selected. First the view is on
 * the screen; and arrows that are held down do not wait for the rest of the window, which follows when
 * they rest, when the view goes, or when an action is taken: that one is about what is active now.
 */
export function useMirror(active: Selected | null): void {
  const dispatch = useAppDispatch();
  const registry = useActions();
  const mirrored = useRef(0);
  const waiting = useRef<(() => void) | null>(null);
  const kind = active?.kind;
  const id = active?.id;
  useEffect(() => {
    if (!kind || id === undefined) return undefined;
    const mirror = () => {
      waiting.current = null;
      mirrored.current = performance.now();
      dispatch(entitySelected({ kind, id }));
    };
    waiting.current = mirror;
    const isHeld = performance.now() - mirrored.current <= HELD;
    const timer = isHeld ? setTimeout(mirror, HELD) : undefined;
    const cancel = isHeld ? undefined : afterPaint(mirror);
    return () => {
      clearTimeout(timer);
      cancel?.();
      waiting.current = null;
    };
  }, [dispatch, kind, id]);
  useEffect(
    () =>
      registry.beforeEach(() => {
        // At once, down to what components bind: the action is looked up right after.
        if (waiting.current) flushSync(waiting.current);
      }),
    [registry],
  );
  // The view that comes next begins with what was active here.
  useLayoutEffect(() => () => waiting.current?.(), []);
}
