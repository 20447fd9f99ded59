import { useEffect, useEffectEvent, useLayoutEffect, type RefObject } from 'react';

/** What brings rows of a virtual list into sight. */
interface Scrolling {
  readonly scrollOffset: number | null;
  readonly measurementsCache: readonly { readonly start: number; readonly end: number }[];
  scrollToIndex(index: number, options: { readonly align: 'auto' | 'center' }): void;
}

/** From so many CSS pixels out of sight on, what is gone to is shown with what stands around it. */
const FAR = 100;

/**
 * Brings the active row into sight when another one becomes active, not when it moves of itself, from afar into the
 * middle; and keeps it there when
 * the list becomes smaller, as by a notice above it or with the window.
 * @param list the element that scrolls
 * @param active what is active: another value asks for it to be seen; `null` for nothing
 * @param index where that is by now; -1 where it is not in the list
 */
export function useRowInSight(
  virtualizer: Scrolling,
  list: RefObject<HTMLElement | null>,
  active: unknown,
  index: number,
): void {
  const show = useEffectEvent(() => {
    if (index === -1) return;
    const row = virtualizer.measurementsCache[index];
    const top = virtualizer.scrollOffset ?? 0;
    const bottom = top + (list.current?.clientHeight ?? 0);
    const isFar = row !== undefined && (row.end < top - FAR || row.start > bottom + FAR);
    virtualizer.scrollToIndex(index, { align: isFar ? 'center' : 'auto' });
  });
  useLayoutEffect(() => {
    if (active !== null) show();
  }, [active]);

  const wasSeen = useEffectEvent((height: number) => {
    const row = virtualizer.measurementsCache[index];
    const top = virtualizer.scrollOffset ?? 0;
    return row !== undefined && row.start >= top && row.start < top + height;
  });
  const isThere = index !== -1;
  useEffect(() => {
    const element = list.current;
    if (!element || !isThere) return undefined;
    let height = element.clientHeight;
    const observer = new ResizeObserver(() => {
      const before = height;
      height = element.clientHeight;
      if (height < before && wasSeen(before)) show();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [list, isThere]);
}
