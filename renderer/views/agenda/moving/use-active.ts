import { useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Id } from '../../../../shared/model/id.ts';
import { useAppDispatch, useAppSelector, useAppStore } from '../../../state/store.ts';
import type { AgendaLook } from '../agenda-model.ts';
import { candidateActivated, itemActivated, type Active } from '../agenda-slice.ts';

/** The rows that keys act on: items and candidates. */
export const ROWS = '[data-item], [data-candidate]';

/**
 * What keys act on: to begin with what was selected, or the first item that is yet to come; where that goes, what takes
 * its place. The focus goes along with it, and stays in the board where what had it goes.
 */
export function useActive(look: AgendaLook, board: RefObject<HTMLElement | null>): Active | null {
  const dispatch = useAppDispatch();
  const store = useAppStore();
  const active = useAppSelector(({ agenda }) => agenda.active);
  const isThere = active !== null && isIn(look, active);

  const place = useRef(0);
  const begin = useEffectEvent(() => {
    const chosen = store.getState().agenda.session;
    const { sessions, candidates } = look;
    const session =
      sessions.find(({ session: { id }, items }) => id === chosen && items.length > 0) ??
      sessions.find(({ isOpen, items }) => isOpen && items.length > 0);
    const items = session?.items ?? [];
    const item = items[Math.min(place.current, items.length - 1)]?.item;
    if (item) dispatch(itemActivated({ item: item.id, session: item.session }));
    else if (candidates[0]) dispatch(candidateActivated(candidates[0].issue.id));
  });
  useLayoutEffect(() => {
    if (isThere) place.current = placeIn(look, active);
  }, [look, active, isThere]);
  useLayoutEffect(() => {
    if (!isThere) begin();
  }, [isThere]);

  // What was gone to from the details or from another view is what keys act on here.
  const selected = useAppSelector(({ ui }) => ui.selected);
  const follow = useEffectEvent((to: Id) => {
    if (to === active?.id) return;
    const found = look.sessions.find(({ items }) => items.some(({ item }) => item.id === to));
    if (found) dispatch(itemActivated({ item: to, session: found.session.id }));
  });
  useEffect(() => {
    if (selected?.kind === 'agenda-item') follow(selected.id);
  }, [selected]);

  // What is in the board and goes, as a row does that moves to another session, leaves the focus nowhere.
  const hadFocus = useRef(false);
  useEffect(() => {
    const hear = () => {
      const { activeElement } = document;
      if (activeElement !== document.body) {
        hadFocus.current = board.current?.contains(activeElement) ?? false;
      }
    };
    document.addEventListener('focusin', hear);
    return () => document.removeEventListener('focusin', hear);
  }, [board]);
  useLayoutEffect(() => {
    const row = rowOf(board.current, active);
    const { activeElement } = document;
    const isLost = activeElement === document.body && hadFocus.current;
    if (row && row !== activeElement && (isLost || activeElement?.matches(ROWS))) {
      row.focus({ preventScroll: true });
    }
  });
  useLayoutEffect(() => {
    rowOf(board.current, active)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [board, active]);

  // A view that was come to by keys is ready for more of them.
  const first = useEffectEvent(() => {
    if (document.activeElement !== document.body || store.getState().ui.overlay) return;
    rowOf(board.current, store.getState().agenda.active)?.focus({ preventScroll: true });
  });
  useEffect(() => first(), []);
  return isThere ? active : null;
}

function isIn({ sessions, candidates }: AgendaLook, { kind, id }: Active): boolean {
  return kind === 'item'
    ? sessions.some(({ items }) => items.some(({ item }) => item.id === id))
    : candidates.some(({ issue }) => issue.id === id);
}

/** The place of an item in its session; 0 for what is none. */
function placeIn({ sessions }: AgendaLook, { id }: Active): number {
  const places = sessions.map(({ items }) => items.findIndex(({ item }) => item.id === id));
  return Math.max(0, ...places);
}

/** Gives the row of an item the focus, so that it hears the keys again. */
export function focusRow(item: Id): void {
  document.querySelector<HTMLElement>(`[data-item="${item}"]`)?.focus({ preventScroll: true });
}

/** The row of what keys act on. */
export function rowOf(board: HTMLElement | null, active: Active | null): HTMLElement | null {
  if (!board || !active) return null;
  return board.querySelector<HTMLElement>(`[data-${active.kind}="${active.id}"]`);
}
