import type { KeyboardEvent, RefObject } from 'react';
import { hearRows } from '../../components/rows/hear-rows.ts';
import { rowsAlong, stopsOf } from '../../components/rows/row-keys.ts';
import { useAppDispatch, useAppStore } from '../../state/store.ts';
import { historyOf, historyRowActivated } from './history-slice.ts';
import type { HistoryRows, Row } from './rows.ts';
import { useRowWork } from './use-row-work.ts';

/**
 * Hears the keys of the list: arrows go from row to row and into a row's buttons; Enter goes to what a row is about;
 * letters do what the buttons do.
 * @param pageSize how many rows fit on the screen
 */
export function useHistoryKeys(
  rows: HistoryRows,
  list: RefObject<HTMLDivElement | null>,
  pageSize: () => number,
): (event: KeyboardEvent<HTMLElement>) => void {
  const dispatch = useAppDispatch();
  const store = useAppStore();
  const work = useRowWork();

  const step = (row: Row, by: number) => {
    const to = rows.step(row.key, by);
    if (to) dispatch(historyRowActivated(to.key));
  };

  /** Gives whether the key meant something. */
  function onRow(row: Row, key: string): boolean {
    const by = rowsAlong(key, pageSize, rows.rows.length);
    if (by !== null) {
      step(row, by);
      return true;
    }
    if (key === 'ArrowRight') {
      stopsOf(list.current, rows.indexOf(row.key))[0]?.focus();
      return true;
    }
    if (row.is === 'day') return false;
    switch (key.toLowerCase()) {
      case 'enter':
        work.goTo(row);
        return true;
      case 'r':
        void work.restore(row);
        return true;
      case 'l':
        void work.look(row);
        return true;
      case 'h':
        if (row.is === 'telling') dispatch(historyOf(row.telling.subject.id));
        return true;
      default:
        return false;
    }
  }

  return (event) => {
    const { active } = store.getState().history;
    hearRows(event, {
      element: list.current,
      row: active === null ? undefined : rows.rows[rows.indexOf(active)],
      indexOf: ({ key }) => rows.indexOf(key),
      onRow,
    });
  };
}
