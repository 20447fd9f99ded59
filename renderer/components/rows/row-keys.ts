/**
 * The buttons of a row of a virtual list, in order, that can have the focus.
 * @param index the row's, as its `data-index` says
 */
export function stopsOf(list: HTMLElement | null, index: number): readonly HTMLElement[] {
  const row = list?.querySelector(`[data-index="${index}"]`);
  return [...(row?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? [])];
}

/**
 * How many rows down a key goes in a list, negative for up; `null` for a key that goes nowhere.
 * @param pageSize how many rows fit on the screen
 * @param length how many rows there are
 */
export function rowsAlong(key: string, pageSize: () => number, length: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'PageDown':
      return pageSize();
    case 'PageUp':
      return -pageSize();
    case 'Home':
      return -length;
    case 'End':
      return length;
    default:
      return null;
  }
}

/** A key that was pressed on one of the buttons of a row. */
interface KeyInRow {
  readonly list: HTMLElement | null;
  readonly index: number;
  readonly target: HTMLElement;
  readonly key: string;
}

/**
 * Goes from one button of a row to the next, and back to the list.
 * @param onRow what a key does that means the row as a whole
 * @returns whether the key meant something
 */
export function stepInRow(
  { list, index, target, key }: KeyInRow,
  onRow: (key: string) => boolean,
): boolean {
  const stops = stopsOf(list, index);
  const at = stops.indexOf(target);
  switch (key) {
    case 'ArrowRight':
      stops[at + 1]?.focus();
      return true;
    case 'ArrowLeft':
      (stops[at - 1] ?? list)?.focus();
      return true;
    case 'ArrowDown':
    case 'ArrowUp':
      list?.focus();
      return onRow(key);
    case 'Escape':
      list?.focus();
      return true;
    default:
      return false;
  }
}

/** The key as it is meant where it was pressed: left is right where a language runs from right to left. */
export function keyAsMeant(key: string, where: Element): string {
  if (getComputedStyle(where).direction !== 'rtl') return key;
  if (key === 'ArrowLeft') return 'ArrowRight';
  return key === 'ArrowRight' ? 'ArrowLeft' : key;
}
