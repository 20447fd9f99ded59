import { useEffectEvent, useLayoutEffect } from 'react';

/** What brings rows of a virtual list into sight. */
interface Scrolling {
  scrollToIndex(index: number, options: { readonly align: 'auto' }): void;
}

/**
 * Brings the active row into sight when another one becomes active, not when it moves of itself.
 * @param active what is active: another value asks for it to be seen; `null` for nothing
 * @param index where that is by now; -1 where it is not in the list
 */
export function useRowInSight(virtualizer: Scrolling, active: unknown, index: number): void {
  const show = useEffectEvent(() => {
    if (index !== -1) virtualizer.scrollToIndex(index, { align: 'auto' });
  });
  useLayoutEffect(() => {
    if (active !== null) show();
  }, [active]);
}
