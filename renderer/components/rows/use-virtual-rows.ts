import { useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { rangeWith } from './range-with.ts';
import { rootFontSize } from '../root-font-size.ts';

/** A list of rows, each with a key of its own. */
interface Rows {
  readonly rows: readonly { readonly key: string }[];
  /** Where the row with a key stands; -1 for none. */
  indexOf(key: string): number;
}

/** How high a row of one line is, in root font sizes; measured as soon as it shows. */
const ROW_REM = 2;

/** The row that stays where it is on the screen when rows above it come and go. */
interface Anchor {
  readonly key: string;
  /** How far its top is above the top of what shows, in pixels. */
  readonly above: number;
}

/**
 * Draws only the rows that show, and the active one wherever it is, so that its text field lives on.
 * Rows come and go without moving what a person looks at.
 * @param scroller the element that scrolls
 * @param overscan how many rows are drawn beyond those that show
 * @returns besides what draws the rows, `pageSize`: how many of them fit on the screen, at the moment it is asked
 */
export function useVirtualRows(
  view: Rows,
  activeIndex: number,
  scroller: RefObject<HTMLElement | null>,
  overscan: number,
) {
  const { rows } = view;
  const anchor = useRef<Anchor | null>(null);
  const seen = useRef(view);
  const [rowHeight] = useState(() => ROW_REM * rootFontSize());
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized by a compiler
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: useCallback((index: number) => rows[index]?.key ?? index, [rows]),
    rangeExtractor: useCallback((range: Range) => rangeWith(range, activeIndex), [activeIndex]),
    overscan,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    directDomUpdates: true,
    directDomUpdatesMode: 'position',
    onChange: (instance) => {
      const { scrollOffset, range } = instance;
      const index = range?.startIndex ?? 0;
      const key = seen.current.rows[index]?.key;
      const start = instance.measurementsCache[index]?.start;
      if (key === undefined || start === undefined || scrollOffset === null) return;
      anchor.current = { key, above: scrollOffset - start };
    },
  });

  useLayoutEffect(() => {
    if (seen.current === view) return;
    seen.current = view;
    const kept = anchor.current;
    const index = kept ? view.indexOf(kept.key) : -1;
    const start = virtualizer.measurementsCache[index]?.start;
    if (!kept || start === undefined) return;
    const wanted = Math.max(start + kept.above, 0);
    if (Math.abs(wanted - (virtualizer.scrollOffset ?? 0)) >= 1) virtualizer.scrollToOffset(wanted);
  }, [view, virtualizer]);

  const pageSize = () => {
    const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {};
    return Math.max(endIndex - startIndex - 1, 1);
  };
  return { virtualizer, sized: virtualizer.containerRef, pageSize };
}
