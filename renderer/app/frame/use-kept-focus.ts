import { useEffect, type RefObject } from 'react';
import { useAppSelector } from '../../state/store.ts';
import { placeIn } from './view-place.ts';

/** So many frames a view is waited for whose code comes later. */
const PATIENCE = 30;

/**
 * Gives the keys back to the view where what had the focus is gone: a line that was typed in when a dialogue opened,
 * something of the view that was left, a notice that was dismissed. Whoever gives the focus back by itself comes first.
 * @param main what the view stands in
 */
export function useKeptFocus(main: RefObject<HTMLElement | null>): void {
  const uncovered = useAppSelector(({ ui }) => (ui.overlay ? null : ui.view));
  useEffect(() => {
    if (uncovered === null) return undefined;
    let frame = 0;
    const lookSoon = () => {
      let left = PATIENCE;
      const look = () => {
        if (document.activeElement !== document.body) return;
        const place = placeIn(main.current);
        left -= 1;
        if (place) place.focus({ preventScroll: true });
        else if (left > 0) frame = requestAnimationFrame(look);
      };
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => (frame = requestAnimationFrame(look)));
    };
    const onFocusOut = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null || !(target instanceof Element)) return;
      // Only once it is done can be told whether it was left or is gone.
      queueMicrotask(() => {
        if (!target.isConnected) lookSoon();
      });
    };
    lookSoon();
    document.addEventListener('focusout', onFocusOut);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('focusout', onFocusOut);
    };
  }, [main, uncovered]);
}
