import { useEffect, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { afterPaint } from '../components/after-paint.ts';
import { useAppDispatch } from '../state/store.ts';
import { entitySelected, newLineReached, type Selected } from '../state/ui.ts';
import { useActions } from './actions/context.tsx';

/** How soon after one another selections come from a key that is held down, in milliseconds. */
const HELD = 100;

/**
 * Makes what is active in a view what the rest of the window takes as selected. First the view is on
 * the screen; and arrows that are held down do not wait for the rest of the window, which follows when
 * they rest, when the view goes, or when an action is taken: that one is about what is active now.
 * @param active what is active; `new-line` where it is a line that is not in the workspace yet
 */
export function useMirror(active: Selected | 'new-line' | null): void {
  const dispatch = useAppDispatch();
  const registry = useActions();
  const mirrored = useRef(0);
  const waiting = useRef<(() => void) | null>(null);
  const isNew = active === 'new-line';
  const kind = isNew ? undefined : active?.kind;
  const id = isNew ? undefined : active?.id;
  useEffect(() => {
    const isKnown = kind !== undefined && id !== undefined;
    if (!isKnown && !isNew) return undefined;
    const mirror = () => {
      // An action did not wait for it: what that selected since stays.
      if (waiting.current !== mirror) return;
      waiting.current = null;
      mirrored.current = performance.now();
      dispatch(isKnown ? entitySelected({ kind, id }) : newLineReached());
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
  }, [dispatch, kind, id, isNew]);
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
