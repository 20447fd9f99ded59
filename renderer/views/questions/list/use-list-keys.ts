import type { KeyboardEvent, RefObject } from 'react';
import { hearRows } from '../../../components/rows/hear-rows.ts';
import { rowsAlong, stopsOf } from '../../../components/rows/row-keys.ts';
import { useCanEdit } from '../../../state/commands.ts';
import { useAppDispatch, useAppStore } from '../../../state/store.ts';
import type { QuestionsLook } from '../model.ts';
import { rowActivated, sectionToggled, wayClosed } from '../questions-slice.ts';
import type { Row } from './rows.ts';
import { useBegin } from '../settling/use-begin.ts';
import { useOpenLine } from '../lines/use-open-line.ts';
import { wayOfKey } from '../lines/ways.ts';

/**
 * Hears the keys of the list: arrows go from row to row, fold sections and lead into a line's buttons; Enter goes
 * to its place; the others settle it.
 * @param pageSize how many rows fit on the screen
 */
export function useListKeys(
  look: QuestionsLook,
  list: RefObject<HTMLDivElement | null>,
  pageSize: () => number,
): (event: KeyboardEvent<HTMLElement>) => void {
  const dispatch = useAppDispatch();
  const store = useAppStore();
  const openLine = useOpenLine();
  const begin = useBegin();
  const canEdit = useCanEdit();
  const { rows } = look;

  const activate = (row: Row | undefined) => {
    if (row) dispatch(rowActivated(row.key));
  };
  const fold = (row: Row, open: boolean) => {
    const { openness, lines } = row.section;
    const isOpen = !store.getState().questions.closed.includes(openness);
    if (lines.length > 0 && isOpen !== open) dispatch(sectionToggled(openness));
    return isOpen === open;
  };

  /** Gives whether the key meant something. */
  function onRow(row: Row, key: string): boolean {
    const step = (by: number) => activate(rows.step(row.key, by));
    const by = rowsAlong(key, pageSize, rows.rows.length);
    if (by !== null) {
      step(by);
      return true;
    }
    switch (key) {
      case 'ArrowRight':
        if (row.line) stopsOf(list.current, rows.indexOf(row.key))[0]?.focus();
        else if (fold(row, true)) step(1);
        return true;
      case 'ArrowLeft':
        if (row.line) activate(rows.row(row.section.openness));
        else fold(row, false);
        return true;
      case 'Enter':
        if (row.line) openLine(row.line);
        else dispatch(sectionToggled(row.section.openness));
        return true;
      case ' ':
        if (!row.line) {
          dispatch(sectionToggled(row.section.openness));
          return true;
        }
    }
    const way = row.line && canEdit ? wayOfKey(row.line.openness, key) : undefined;
    if (way && row.line) begin(row.line, way);
    return way !== undefined;
  }

  return (event) => {
    const { active, way } = store.getState().questions;
    hearRows(event, {
      element: list.current,
      row: active === null ? undefined : rows.row(active),
      indexOf: ({ key }) => rows.indexOf(key),
      onRow,
      onAny: (key) => {
        if (key !== 'Escape' || way === null) return false;
        dispatch(wayClosed());
        list.current?.focus();
        return true;
      },
    });
  };
}
