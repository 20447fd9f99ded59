import { useCallback, useRef, useState, type MouseEvent, type PointerEvent } from 'react';
import { isDragged } from '../../../components/files/drag.ts';
import { useDragCancel } from '../../../components/files/use-drag-cancel.ts';
import type { Point } from '../../../../shared/map/types.ts';
import type { Id } from '../../../../shared/model/id.ts';
import type { Desk } from '../../outline/desk.ts';
import { pick } from '../../outline/go.ts';
import type { Row } from '../../outline/rows/row.ts';
import { selectedRows, topRows } from '../../outline/selection.ts';
import { edit, refuseChange } from './acting.ts';
import { activate, rowOf } from './acts.ts';
import { aimAt, branchOf, dropOn } from './drop.ts';
import type { CardDrop } from './card-drop.ts';
import { setFolded } from '../walking/going.ts';
import type { Hands } from './hands.ts';
import { drawTie, tieHint, type TieHint } from './linking.ts';
import { dropCards, mayPut, putCards } from './putting.ts';
import { asked } from '../work-slice.ts';

/** What is being dragged, and what letting go would do. */
export type Drag = {
  /** Where the pointer is, in pixels of the window. */
  readonly at: Point;
  /** Whether it is not over the map, where nothing can be let go. */
  readonly isAway: boolean;
} & (
  | {
      readonly is: 'cards';
      readonly rows: readonly Row[];
      /** From the upper left corner of each card to the pointer, in pixels of the map. */
      readonly grips: ReadonlyMap<Id, Point>;
      /** What is dragged along and in nobody's way. */
      readonly branch: ReadonlySet<Id>;
      /** The card that they would be dropped on; `null` over free space. */
      readonly drop: CardDrop | null;
    }
  | {
      readonly is: 'tie';
      readonly from: Id;
      readonly to: Id | null;
      readonly hint: TieHint | null;
    }
);

interface Press {
  readonly pointer: number;
  readonly id: Id;
  readonly at: Point;
  readonly onHandle: boolean;
}

/**
 * Hears the pointer on the map: presses select, type and fold; drags move cards, and from a card's handle draw
 * ties. What is pressed beside the cards is the camera's.
 */
export function useMapPointer(hands: Hands) {
  const press = useRef<Press | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);

  const finish = useCallback(() => {
    press.current = null;
    setDrag(null);
  }, []);

  const isDragging = drag !== null;
  useDragCancel(isDragging, finish);

  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const id = cardOf(event.target);
      if (event.button !== 0 || id === null || isField(event.target)) return;
      if (isOn(event.target, '[data-fold]')) {
        const node = hands.sight().graph.nodes.get(id);
        if (node) setFolded(hands, id, node.folded === 0);
        return;
      }
      const onHandle = isOn(event.target, '[data-tie]');
      press.current = { pointer: event.pointerId, id, at: pointOf(event), onHandle };
    },
    /** The focus is ours to give: a press on a card must not take it from the card that is typed in. */
    onMouseDown: (event: MouseEvent<HTMLElement>) => {
      if (event.button === 0 && cardOf(event.target) !== null && !isField(event.target)) {
        event.preventDefault();
      }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const now = press.current;
      if (!now || now.pointer !== event.pointerId) return;
      // Let go where nobody heard it, outside the window.
      if (event.buttons === 0) {
        finish();
        return;
      }
      const at = pointOf(event);
      if (drag) {
        setDrag(moved(hands, drag, at));
        return;
      }
      if (!isDragged(now.at, at)) return;
      if (!hands.desk.canEdit()) {
        press.current = null;
        refuseChange(hands, now.id);
        return;
      }
      event.currentTarget.setPointerCapture(event.pointerId);
      const begun = now.onHandle ? tieFrom(now.id, at) : cardsFrom(hands, now.id, now.at);
      if (begun) setDrag(moved(hands, begun, at));
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const now = press.current;
      if (!now || now.pointer !== event.pointerId) return;
      const begun = drag;
      finish();
      if (begun) letGo(hands, begun);
      else click(hands, now.id, event);
    },
    onPointerCancel: finish,
    onDoubleClick: (event: MouseEvent<HTMLElement>) => {
      const id = cardOf(event.target);
      if (id === null || isField(event.target) || isOn(event.target, '[data-fold], [data-tie]')) {
        return;
      }
      if (event.shiftKey || event.ctrlKey || event.metaKey) return;
      if (hands.desk.canEdit()) edit(hands, id);
      else refuseChange(hands, id);
    },
    onContextMenu: (event: MouseEvent<HTMLElement>) => {
      const id = cardOf(event.target);
      if (id === null || isField(event.target)) return;
      event.preventDefault();
      const at = { x: event.clientX, y: event.clientY };
      hands.perform((desk) => {
        activate(desk, hands.sight().graph, id, { keepPicks: true });
        desk.dispatch(asked({ for: 'card', id, at }));
      });
    },
  };
  return { handlers, drag };
}

function click(hands: Hands, id: Id, event: PointerEvent): void {
  const { graph } = hands.sight();
  hands.surface.current?.focus({ preventScroll: true });
  if (event.shiftKey || event.ctrlKey || event.metaKey) {
    hands.perform((desk) => pickToo(desk, rowOf(desk, graph, id)));
  } else {
    hands.perform((desk) => activate(desk, graph, id));
  }
}

/** Picks a card or lets it go; where none was picked, the active one is picked with it. */
function pickToo(desk: Desk, row: Row | undefined): void {
  if (!row) return;
  const { active, picked } = desk.outline();
  const isFirst = Object.keys(picked).length === 0;
  if (isFirst && active && active.key !== row.key && !active.typing) pick(desk, active.key);
  pick(desk, row.key);
}

function tieFrom(from: Id, at: Point): Drag {
  return { is: 'tie', at, isAway: false, from, to: null, hint: null };
}

/** All selected cards where the one that is pulled at is among them, otherwise it alone. */
function cardsFrom(hands: Hands, id: Id, at: Point): Drag | null {
  const { desk } = hands;
  const sight = hands.sight();
  const { view } = desk.look();
  const row = rowOf(desk, sight.graph, id);
  const chosen = selectedRows(view, desk.outline());
  const rows = chosen.some(({ key }) => key === row?.key)
    ? topRows(view, chosen)
    : row
      ? [row]
      : [];
  const moving = rows.filter(({ draft }) => !draft);
  const point = hands.toMap(at);
  const grips = new Map<Id, Point>();
  const branch = new Set<Id>();
  for (const { place } of moving) {
    const box = sight.boxOf(place.child);
    if (box) grips.set(place.child, { x: point.x - box.x, y: point.y - box.y });
    for (const below of branchOf(sight, place.child)) branch.add(below);
  }
  return grips.size > 0
    ? { is: 'cards', at, isAway: false, rows: moving, grips, branch, drop: null }
    : null;
}

/** A drag whose pointer is somewhere else. */
function moved(hands: Hands, drag: Drag, at: Point): Drag {
  const sight = hands.sight();
  const point = hands.toMap(at);
  const isAway = !isOver(hands.surface.current, at);
  switch (drag.is) {
    case 'cards': {
      const aim = isAway ? null : aimAt(sight, point, drag.branch);
      return { ...drag, at, isAway, drop: aim && dropOn(hands.desk, sight, drag.rows, aim) };
    }
    case 'tie': {
      const to = isAway ? null : (aimAt(sight, point, new Set([drag.from]))?.id ?? null);
      if (to === drag.to) return { ...drag, at, isAway };
      return {
        ...drag,
        at,
        isAway,
        to,
        hint: to === null ? null : tieHint(hands.i18n, sight.map, drag.from, to),
      };
    }
  }
}

function isOver(surface: Element | null, { x, y }: Point): boolean {
  const { left, top, right, bottom } = surface?.getBoundingClientRect() ?? new DOMRect();
  return x >= left && x < right && y >= top && y < bottom;
}

function letGo(hands: Hands, drag: Drag): void {
  switch (drag.is) {
    case 'tie':
      if (drag.to !== null) drawTie(hands, drag.from, drag.to, drag.at);
      return;
    case 'cards':
      if (drag.drop) dropCards(hands, drag.drop, drag.at);
      else if (mayPut(hands) && !drag.isAway) putCards(hands, cornersOf(hands, drag));
  }
}

/** Where the cards of a drag would have their upper left corners, in pixels of the map. */
function cornersOf(
  hands: Hands,
  { at, grips }: Extract<Drag, { readonly is: 'cards' }>,
): ReadonlyMap<Id, Point> {
  const { x, y } = hands.toMap(at);
  return new Map([...grips].map(([id, grip]) => [id, { x: x - grip.x, y: y - grip.y }]));
}

function cardOf(target: EventTarget): Id | null {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;
  return card?.dataset.card ?? null;
}

function isOn(target: EventTarget, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

/** Whether something has its own use for the pointer. */
function isField(target: EventTarget): boolean {
  return isOn(target, 'textarea, a, button:not([data-fold], [data-tie])');
}

function pointOf({ clientX: x, clientY: y }: PointerEvent): Point {
  return { x, y };
}
