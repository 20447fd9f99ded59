import type { KeyboardEvent, MouseEvent } from 'react';
import { cellAt } from './cell-at.ts';
import { cellOf } from '../matrix/cell.ts';
import { placeAfter, type Place } from './grid-keys.ts';
import type { CellAt } from '../positions-slice.ts';
import type { PartyRow } from '../axes/rows.ts';

/** What is told of keys and presses in a grid. */
export interface GridEvents {
  /** Another cell was gone to. */
  readonly onGo: (at: CellAt) => void;
  /** A key was pressed that leads nowhere; `true` where it did something. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  /** The button of a head was pressed. */
  readonly onPress: (at: CellAt) => void;
}

/** What a grid is made of, as far as keys have to know. */
interface Grid {
  readonly rows: readonly PartyRow[];
  /** The issues or the positions of the columns. */
  readonly ids: readonly string[];
  /** The active cell. */
  readonly place: Place;
  /** How many rows a screenful is. */
  readonly page: number;
  /** Brings a cell into what shows. */
  readonly reveal: (place: Place) => void;
}

/** Hears a grid: keys and presses go from cell to cell, or do what the cell is for. */
export function useGridInput(
  { rows, ids, place, page, reveal }: Grid,
  { onGo, onKey, onPress }: GridEvents,
) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.nativeEvent.isComposing) return;
    const isRtl = document.documentElement.dir === 'rtl';
    const key = { key: event.key, mod: event.ctrlKey || event.metaKey, isRtl };
    const extent = { rows: rows.length + 1, columns: ids.length + 1, page };
    const next = event.shiftKey ? null : placeAfter(place, key, extent);
    if (next) {
      reveal(next);
      onGo(cellAt(next, rows, ids));
    } else if (!onKey(event)) return;
    event.preventDefault();
  };
  const onClick = ({ target }: MouseEvent) => {
    const pressed = target instanceof Element ? target : null;
    const cell = pressed?.closest<HTMLElement>('[data-cell]');
    if (!cell) return;
    cell.focus({ preventScroll: true });
    if (pressed?.closest('button')) onPress(cellOf(cell));
    else onGo(cellOf(cell));
  };
  return { onKeyDown, onClick };
}
