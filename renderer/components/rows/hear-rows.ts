import type { KeyboardEvent } from 'react';
import { keyAsMeant, stepInRow } from './row-keys.ts';

/** A virtual list of rows that hears keys: they are about its active row, or about a button in that. */
interface HearingList<Row> {
  readonly element: HTMLElement | null;
  /** The active row, if there is one. */
  readonly row: Row | undefined;
  readonly indexOf: (row: Row) => number;
  /** Does what a key means for a row; `false` where it means nothing. */
  readonly onRow: (row: Row, key: string) => boolean;
  /** Does what a key means wherever in the list it is pressed, before all else; `false` where it means nothing. */
  readonly onAny?: (key: string) => boolean;
}

/** Does what a key means in a list, and keeps it from whoever else hears keys. What is typed in a form in a row is the form's. */
export function hearRows<Row>(
  event: KeyboardEvent<HTMLElement>,
  { element, row, indexOf, onRow, onAny }: HearingList<Row>,
): void {
  const { target, currentTarget } = event;
  if (event.nativeEvent.isComposing || event.defaultPrevented) return;
  if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
  if (!row) return;
  const key = keyAsMeant(event.key, currentTarget);
  const hear = (): boolean => {
    if (onAny?.(key)) return true;
    if (target === currentTarget) return onRow(row, key);
    if (!target.matches('button') || target.closest('form')) return false;
    const pressed = { list: element, index: indexOf(row), target, key };
    return stepInRow(pressed, (meant) => onRow(row, meant));
  };
  if (!hear()) return;
  event.preventDefault();
  event.stopPropagation();
}
