import { useVirtualizer, type Range, type VirtualItem } from '@tanstack/react-virtual';
import {
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useState,
  type RefObject,
} from 'react';
import { flushSync } from 'react-dom';
import { rangeWith } from '../../../components/rows/range-with.ts';
import { rootFontSize } from '../../../components/root-font-size.ts';
import { memo } from '../../../state/memo.ts';
import type { Place } from '../keys/grid-keys.ts';

/** How large the parts of a matrix are, in root font sizes. */
export interface MatrixSizes {
  readonly row: number;
  readonly head: number;
  /** The least width of each column. */
  readonly columns: readonly number[];
}

/** Columns that have room grow by this factor at most. */
const MOST_STRETCH = 2;

/** How wide the parties' column is, in root font sizes, and below which width of the whole it is narrow. */
const PARTIES = { narrow: 6.5, wide: 8.5 };
const NARROW = 40;

/** Rows and columns drawn beyond those that show. */
const OVERSCAN = { rows: 6, columns: 2 };

/**
 * Draws only the cells that show, in both directions, and the active one wherever it is, so that it
 * keeps the focus; and keeps that in sight where the window becomes smaller.
 * @param at the active cell, heads counted
 * @param count how many rows there are, without the head
 * @returns what draws the rows, the columns that are drawn, how wide all of it is in pixels and the parties' column in root
 * font sizes, how many rows a screenful is, and the function that brings a cell into what shows
 */
export function useMatrix(
  scroller: RefObject<HTMLElement | null>,
  sizes: MatrixSizes,
  count: number,
  at: Place,
) {
  const rem = useRootFontSize();
  const room = useWidth(scroller) / rem;
  const parties = room < NARROW ? PARTIES.narrow : PARTIES.wide;
  const least = sizes.columns.reduce((sum, width) => sum + width, 0);
  const stretch = Math.max(1, Math.min(MOST_STRETCH, (room - parties) / least));
  const widthOf = (index: number) => Math.floor((sizes.columns[index] ?? 0) * stretch * rem);

  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized by a compiler
  const down = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => sizes.row * rem,
    // The heads stay where they are, over the first of what shows: there is less room at the end.
    scrollPaddingEnd: sizes.head * rem,
    overscan: OVERSCAN.rows,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    rangeExtractor: useCallback((range: Range) => rangeWith(range, at.row - 1), [at.row]),
  });
  const across = useVirtualizer({
    horizontal: true,
    isRtl: document.documentElement.dir === 'rtl',
    count: sizes.columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: widthOf,
    scrollPaddingEnd: parties * rem,
    overscan: OVERSCAN.columns,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    rangeExtractor: useCallback((range: Range) => rangeWith(range, at.column - 1), [at.column]),
  });
  // The same list as long as the same columns are drawn: each row is given it.
  const [kept] = useState(() => memo((...items: readonly VirtualItem[]) => items));
  const columns = kept(...across.getVirtualItems());
  useLayoutEffect(() => down.measure(), [down, rem, sizes.row]);
  useLayoutEffect(() => across.measure(), [across, rem, stretch, sizes.columns]);

  /** Brings a cell into what shows. */
  const reveal = (place: Place) => {
    if (place.row > 0) down.scrollToIndex(place.row - 1);
    if (place.column > 0) across.scrollToIndex(place.column - 1);
  };
  const follow = useEffectEvent(() => {
    if (scroller.current?.contains(document.activeElement)) reveal(at);
  });
  useEffect(() => {
    const { current } = scroller;
    if (!current) return undefined;
    // With the next frame: then the grid knows its own new size.
    let frame = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => follow());
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [scroller]);
  const shown = (scroller.current?.clientHeight ?? window.innerHeight) / rem - sizes.head;
  const page = Math.max(1, Math.floor(shown / sizes.row) - 1);
  const width = parties * rem + across.getTotalSize();
  return { rows: down, columns, width, parties, page, reveal };
}

/** How wide an element is, in pixels; the window's width until it is known. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(() => window.innerWidth);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    // Told before it is painted: nothing shows with the width from before.
    const observer = new ResizeObserver(() => flushSync(() => setWidth(current.clientWidth)));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** The root font size in pixels; follows the window's. */
function useRootFontSize(): number {
  const [size, setSize] = useState(rootFontSize);
  useEffect(() => {
    const measure = () => setSize(rootFontSize());
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return size;
}
