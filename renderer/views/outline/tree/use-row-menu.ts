import { useState, type MouseEvent } from 'react';
import { useOutline } from '../context.ts';
import { activeRow, goTo } from '../go.ts';
import type { Row } from '../rows/row.ts';
import { selectedRows } from '../selection.ts';

/** The menu of a line, and where it is open. */
export interface OpenMenu {
  readonly row: Row;
  readonly at: { readonly x: number; readonly y: number };
}

/**
 * Opens the menu of the line that is pressed with the other button, or of the active one by the keys that every menu
 * opens by. The line becomes the active one; what is selected with it stays so. A text that is typed in has a menu of
 * its own.
 */
export function useRowMenu() {
  const { desk, perform } = useOutline();
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const onContextMenu = (event: MouseEvent<HTMLElement>) => {
    const { target } = event;
    if (!(target instanceof Element) || target.closest('textarea')) return;
    event.preventDefault();
    const pressed = target.closest<HTMLElement>('[data-key]');
    const key = pressed?.dataset['key'];
    const row = key === undefined ? activeRow(desk) : desk.look().view.row(key);
    // A line that is not in the workspace yet has nothing to choose, unless it is why it is not.
    if (!row || (row.draft && !row.draft.failure)) return;
    const at = pressed ? { x: event.clientX, y: event.clientY } : belowActive(event.currentTarget);
    const isSelected = selectedRows(desk.look().view, desk.outline()).includes(row);
    perform((now) => goTo(now, row.key, { typing: false, keepPicks: isSelected }));
    setMenu({ row, at });
  };
  return { menu, onContextMenu, close: () => setMenu(null) };
}

/** Where the active row ends, or the tree begins. */
function belowActive(tree: HTMLElement): OpenMenu['at'] {
  const id = tree.getAttribute('aria-activedescendant');
  const row = id === null ? null : document.getElementById(id);
  const { left, bottom } = (row ?? tree).getBoundingClientRect();
  return { x: left, y: bottom };
}
