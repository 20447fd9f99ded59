import { useCallback, useRef, useState, type PointerEvent, type RefObject } from 'react';
import { isDragged, wayAtEdge } from '../../../components/files/drag.ts';
import { useDragCancel } from '../../../components/files/use-drag-cancel.ts';
import { useEachFrame } from '../../../components/use-each-frame.ts';
import { useOutline } from '../context.ts';
import type { Desk } from '../desk.ts';
import { drop, dropObjection, type DragMode } from './drag.ts';
import { spotAt, zoneAt, type Zone } from '../rows/zone.ts';
import { goTo, pick, toggleBranch } from '../go.ts';
import { rangeExtended } from '../outline-slice.ts';
import type { RowKey } from '../outline-state.ts';
import type { Row } from '../rows/row.ts';
import { countSelected, selectedRows, topRows } from '../selection.ts';
import type { Spot } from '../rows/spot.ts';

/** How far a drag scrolls near an edge, in pixels a frame. */
const SCROLL = 12;

/** What in a row is for something else than dragging it. */
const CONTROLS = 'textarea, button, a';

/** Where rows that are being dragged would go. */
export interface Drop {
  readonly rows: readonly Row[];
  readonly target: Row;
  readonly zone: Zone;
  readonly spot: Spot;
  readonly mode: DragMode;
  /** Why they cannot go there, in words; `null` where they can. */
  readonly reason: string | null;
  readonly x: number;
  readonly y: number;
}

/** Where the pointer is that drags, and what the keys that are held say of it. */
interface DragPoint {
  readonly x: number;
  readonly y: number;
  readonly mode: DragMode;
}

interface Press {
  readonly pointer: number;
  readonly key: RowKey;
  readonly x: number;
  readonly y: number;
  readonly onText: boolean;
  rows: readonly Row[] | null;
}

/** Finds the row under a height of the scrolled content, and the part of its height above it. */
export type RowAt = (y: number) => { readonly row: Row; readonly fraction: number } | null;

/**
 * Hears the pointer in the outline: presses select, edit, open and close; drags move rows.
 * @param rowAt the row at a height, in pixels of the window
 */
export function usePointer(scroller: RefObject<HTMLElement | null>, rowAt: RowAt) {
  const { desk, perform } = useOutline();
  const press = useRef<Press | null>(null);
  const [dropping, setDropping] = useState<Drop | null>(null);
  const point = useRef<DragPoint>({ x: 0, y: 0, mode: 'move' });

  function look(): void {
    const rows = press.current?.rows;
    const at = rowAt(point.current.y);
    if (!rows || !at) return;
    const { x, y, mode } = point.current;
    const zone = zoneAt(at.fraction);
    setDropping((last) => {
      const isSame = last?.target === at.row && last.zone === zone && last.mode === mode;
      if (isSame && last.rows === rows) return { ...last, x, y };
      const spot = spotAt(desk.look().view, at.row, zone);
      const objection = dropObjection(desk, rows, spot, mode);
      const reason = objection && desk.explain(objection).message;
      return { rows, target: at.row, zone, spot, mode, reason, x, y };
    });
  }

  const finish = useCallback(() => {
    press.current = null;
    setDropping(null);
  }, []);

  const isDragging = dropping !== null;
  useDragCancel(isDragging, finish);
  useEachFrame(isDragging, () => {
    if (scroller.current) scrollNear(scroller.current, point.current.y);
  });

  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const { target } = event;
      if (event.button !== 0 || !(target instanceof Element) || target.closest(CONTROLS)) return;
      const key = target.closest<HTMLElement>('[data-key]')?.dataset.key;
      const row = key === undefined ? undefined : desk.look().view.row(key);
      if (!row) return;
      if (target.closest('[data-twisty]')) {
        perform((now) => toggleBranch(now, row));
        return;
      }
      const onText = target.closest('[data-body]') !== null;
      const { clientX: x, clientY: y, pointerId: pointer } = event;
      press.current = { pointer, key: row.key, x, y, onText, rows: null };
    },
    /** The focus is ours to give: a press on a row must not take it from the line that is typed in. */
    onMouseDown: (event: React.MouseEvent<HTMLElement>) => {
      const { target } = event;
      const isControl = target instanceof Element && target.closest(CONTROLS) !== null;
      if (event.button === 0 && !isControl) event.preventDefault();
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const now = press.current;
      if (!now || now.pointer !== event.pointerId) return;
      const { clientX: x, clientY: y } = event;
      point.current = { x, y, mode: event.ctrlKey || event.metaKey ? 'place-too' : 'move' };
      if (!now.rows) {
        if (!isDragged(now, { x, y }) || !desk.canEdit()) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        now.rows = draggedRows(desk, now.key);
      }
      look();
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const now = press.current;
      if (!now || now.pointer !== event.pointerId) return;
      const { rows } = now;
      if (rows && dropping?.reason === null) {
        const { spot, mode } = dropping;
        perform((at) => drop(at, rows, spot, mode));
      } else if (!rows) {
        const { clientX, clientY } = event;
        const mode = event.shiftKey ? 'extend' : event.ctrlKey || event.metaKey ? 'pick' : 'go';
        perform((at) => click(at, now, mode, caretAt(clientX, clientY)));
      }
      finish();
    },
    onPointerCancel: finish,
    onScroll: () => {
      if (press.current?.rows) look();
    },
  };
  return { handlers, dropping };
}

/** Scrolls where the pointer is near the first or the last row that shows. */
function scrollNear(element: HTMLElement, y: number): void {
  const { top, bottom } = element.getBoundingClientRect();
  const way = wayAtEdge(y, top, bottom);
  if (way !== 0) element.scrollTop += way * SCROLL;
}

/** What is dragged with a row: everything selected where it is among that, otherwise the row alone. */
function draggedRows(desk: Desk, key: RowKey): readonly Row[] {
  const { view } = desk.look();
  const chosen = selectedRows(view, desk.outline());
  const row = view.row(key);
  if (chosen.some((other) => other.key === key)) return topRows(view, chosen);
  return row ? [row] : [];
}

function click(desk: Desk, press: Press, mode: 'go' | 'pick' | 'extend', caret: number): void {
  switch (mode) {
    case 'extend':
      if (desk.typing.key !== null) goTo(desk, desk.typing.key, { typing: false });
      desk.dispatch(rangeExtended({ to: press.key }));
      desk.say('selected', { count: countSelected(desk.look().view, desk.outline()) });
      return;
    case 'pick':
      pick(desk, press.key);
      return;
    case 'go':
      goTo(desk, press.key, { typing: press.onText, caret });
  }
}

/** How many UTF-16 units of a row's words are before a point of the window. */
function caretAt(x: number, y: number): number {
  const range = document.caretRangeFromPoint(x, y);
  const isText = range?.startContainer.parentElement?.closest('[data-text]');
  return isText ? (range?.startOffset ?? 0) : Number.MAX_SAFE_INTEGER;
}
