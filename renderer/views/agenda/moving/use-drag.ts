import { useCallback, useRef, useState, type PointerEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import type { Id } from '../../../../shared/model/id.ts';
import { isDragged, wayAtEdge } from '../../../components/files/drag.ts';
import { useDragCancel } from '../../../components/files/use-drag-cancel.ts';
import { useEachFrame } from '../../../components/use-each-frame.ts';
import { useCanEdit } from '../../../state/commands.ts';
import type { Active } from '../agenda-slice.ts';
import { useAgenda } from '../context.ts';
import { dropAt, type DropSpot } from './drop-at.ts';
import { moveToStep } from '../items/item-steps.ts';
import { addStep } from '../sessions/session-steps.ts';
import { ROWS } from './use-active.ts';
import { useStep } from '../use-step.ts';

/** How far a drag scrolls near an edge, in pixels a frame. */
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

  const update = () => {
    const what = press.current?.what;
    if (!what || !board.current) return;
    const { x, y } = point.current;
    setDropping({ what, x, y, spot: dropAt(board.current, x, y) });
  };
  useEachFrame(isDragging, () => {
    if (board.current && scrollNear(board.current, point.current)) update();
  });

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
        if (!isDragged(now, { x, y })) return;
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
    const isIn = y > top && y < bottom && x > left && x < right;
    const way = isIn ? wayAtEdge(x, left, right) : 0;
    const before = sessions.scrollLeft;
    if (way !== 0) sessions.scrollLeft += way * SCROLL;
    moved = sessions.scrollLeft !== before;
  }
  if (list) {
    const { top, bottom } = list.getBoundingClientRect();
    const way = wayAtEdge(y, top, bottom);
    const before = list.scrollTop;
    if (way !== 0) list.scrollTop += way * SCROLL;
    moved ||= list.scrollTop !== before;
  }
  return moved;
}
