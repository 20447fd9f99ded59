import {
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  type Ref,
  type RefObject,
} from 'react';
import type { Place } from './grid-keys.ts';

/** What a matrix can be told to do. */
export interface MatrixHandle {
  /** Puts the focus on the active cell, and brings it into what shows. */
  focus(): void;
}

/**
 * Keeps the focus of a grid on its active cell: when it is first shown, when it is told to, and, as long as the focus is
 * in it at all, when another cell becomes the active one.
 * @param place the active cell
 * @param reveal brings a cell into what shows
 */
export function useGridFocus(
  grid: RefObject<HTMLElement | null>,
  place: Place,
  reveal: (place: Place) => void,
  handle: Ref<MatrixHandle>,
): void {
  const focus = () => {
    reveal(place);
    focusCell(grid.current, place);
  };
  useImperativeHandle(handle, () => ({
    focus: () => {
      grid.current?.scrollIntoView({ block: 'nearest' });
      focus();
    },
  }));
  const begin = useEffectEvent(focus);
  useEffect(() => begin(), []);
  const { row, column } = place;
  useLayoutEffect(() => {
    if (grid.current?.contains(document.activeElement)) focusCell(grid.current, { row, column });
  }, [grid, row, column]);
}

function focusCell(grid: HTMLElement | null, { row, column }: Place): void {
  grid
    ?.querySelector<HTMLElement>(`[aria-rowindex="${row + 1}"] > [aria-colindex="${column + 1}"]`)
    ?.focus({ preventScroll: true });
}
