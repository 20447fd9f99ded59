import { useCallback, useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import type { Id } from '../../../shared/model/id.ts';
import { useDragCancel } from '../../components/use-drag-cancel.ts';
import { useCanEdit } from '../../state/commands.ts';
import type { Active } from './agenda-slice.ts';
import { useAgenda } from './context.ts';
import { dropAt, type DropSpot } from './drop-at.ts';
import { moveToStep } from './item-steps.ts';
import { addStep } from './session-steps.ts';
import { ROWS } from './use-active.ts';
import { useStep } from './use-step.ts';

/** How far a pointer goes before it drags, in pixels. */
const SLACK = 5;

/** How near to an edge a drag scrolls, and how far a frame, in pixels. */
const EDGE = 32;
const SCROLL = 10;

/** What on a row is for something else than dragging it. */
const CONTROLS = 'button, input, select, textarea, form';

interface Press {
  readonly pointer: number;
  readonly what: Active;
  readonly x: number;
  readonly y: number;
  readonly canDrag: boolean;
}

/** What is being dragged, where the pointer is, and where it would go; `spot` is `null` where it can go nowhere. */
export interface Dropping {
  readonly what: Active;
  readonly x: number;
  readonly y: number;
  readonly spot: DropSpot | null;
}

/** Hears the pointer in the agenda: items and candidates are dragged to a place in a session. */
export function useDrag(board: RefObject<HTMLElement | null>) {
  const { t } = useTranslation('agenda');
  const step = useStep();
  const canEdit = useCanEdit();
  const { look } = useAgenda();
  const press = useRef<Press | null>(null);
  const point = useRef({ x: 0, y: 0 });
  const [dropping, setDropping] = useState<Dropping | null>(null);

  const finish = useCallback(() => {
    press.current = null;
    setDropping(null);
  }, []);
  const isDragging = dropping !== null;
  useDragCancel(isDragging, finish);

  const update = useCallback(() => {
    const what = press.current?.what;
    if (!what || !board.current) return;
    const { x, y } = point.current;
    setDropping({ what, x, y, spot: dropAt(board.current, x, y) });
  }, [board]);
  useEffect(() => {
    if (!isDragging) return undefined;
    let frame = requestAnimationFrame(function scroll() {
      if (board.current && scrollNear(board.current, point.current)) update();
      frame = requestAnimationFrame(scroll);
    });
    return () => cancelAnimationFrame(frame);
  }, [isDragging, board, update]);

  const drop = ({ kind, id }: Active, session: Id, after: Id | null) => {
    void step(
      kind === 'item'
        ? moveToStep(t, id, session, after)
        : addStep(t, id, { session, after }, look().overview, uuidv7),
    );
  };
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const { target } = event;
      if (event.button !== 0 || !(target instanceof Element) || target.closest(CONTROLS)) return;
      const row = target.closest<HTMLElement>(ROWS);
      if (!row) return;
      const { item, candidate } = row.dataset;
      const what: Active =
        item === undefined
          ? { kind: 'candidate', id: candidate ?? '' }
          : { kind: 'item', id: item };
      const isOver = item !== undefined && row.closest('[data-session]:not([data-open])') !== null;
      const { clientX: x, clientY: y, pointerId: pointer } = event;
      press.current = { pointer, what, x, y, canDrag: canEdit && !isOver };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const now = press.current;
      if (!now || now.pointer !== event.pointerId || !now.canDrag) return;
      const { clientX: x, clientY: y } = event;
      point.current = { x, y };
      if (!isDragging) {
        if (Math.hypot(x - now.x, y - now.y) < SLACK) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        getSelection()?.removeAllRanges();
      }
      update();
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const now = press.current;
      if (!now || now.pointer !== event.pointerId) return;
      const spot = dropping?.spot;
      if (spot) drop(now.what, spot.session, spot.after);
      finish();
    },
    onPointerCancel: finish,
  };
  return { handlers, dropping };
}

/** Scrolls what the pointer is near the edge of: a session's list, or the sessions. Gives whether anything moved. */
function scrollNear(
  board: HTMLElement,
  { x, y }: { readonly x: number; readonly y: number },
): boolean {
  const sessions = board.querySelector('[data-sessions]');
  const list = document.elementsFromPoint(x, y).find((element) => element.matches('[data-list]'));
  let moved = false;
  if (sessions) {
    const { left, right, top, bottom } = sessions.getBoundingClientRect();
    const isIn = y > top && y < bottom;
    const by =
      isIn && x > left && x < left + EDGE
        ? -SCROLL
        : isIn && x > right - EDGE && x < right
          ? SCROLL
          : 0;
    const before = sessions.scrollLeft;
    if (by !== 0) sessions.scrollLeft += by;
    moved = sessions.scrollLeft !== before;
  }
  if (list) {
    const { top, bottom } = list.getBoundingClientRect();
    const by = y < top + EDGE ? -SCROLL : y > bottom - EDGE ? SCROLL : 0;
    const before = list.scrollTop;
    if (by !== 0) list.scrollTop += by;
    moved ||= list.scrollTop !== before;
  }
  return moved;
}
