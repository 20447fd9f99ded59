import { uuidv7 } from 'uuidv7';
import type { Point } from '../../../../shared/map/types.ts';
import type { SingleCommand } from '../../../../shared/model/decide.ts';
import type { Id } from '../../../../shared/model/id.ts';
import type { LinkType } from '../../../../shared/model/vocabulary.ts';
import { nameOf } from '../../../../shared/model/place.ts';
import { mapPlaceOf } from '../../../../shared/model/queries.ts';
import { byModel, byOutline } from '../../outline/objection.ts';
import { moveTo, object } from '../../outline/moving/moves.ts';
import { refused } from '../../outline/outline-slice.ts';
import { placeInput, siblingBefore } from '../../outline/rows/spot.ts';
import { rowOf } from './acts.ts';
import type { CardDrop } from './card-drop.ts';
import { say, type Hands } from './hands.ts';
import { explainTie } from '../words.ts';
import { asked } from '../work-slice.ts';

/** Whether cards can be put somewhere: a place is one on the whole map, not in a neighbourhood laid out by itself. */
export function mayPut({ store }: Pick<Hands, 'store'>): boolean {
  return store.getState().map.focus === null;
}

/** Puts cards somewhere on the map, each with its branch, where they stay. @param at their upper left corners */
export function putCards(hands: Hands, at: ReadonlyMap<Id, Point>): void {
  const commands = [...at].map(([element, { x, y }]): SingleCommand => ({
    type: 'place-element',
    id: uuidv7(),
    element,
    x: Math.round(x),
    y: Math.round(y),
  }));
  const [first] = commands;
  const [id] = at.keys();
  if (!first || id === undefined) return;
  hands.perform((desk) => {
    const sent = desk.send(
      commands.length === 1
        ? first
        : { type: 'batch', label: { key: 'move-many', values: { count: at.size } }, commands },
    );
    const row = rowOf(desk, hands.sight().graph, id);
    if (!sent.ok && row) object(desk, row, byModel(sent.error));
  });
  say(hands, 'put', { label: nameOf(hands.sight().map, id) });
}

/** Gives a card back to the layout. */
export function putBack(hands: Hands, id: Id): void {
  const { map } = hands.sight();
  const place = mapPlaceOf(map, id);
  if (!place) return;
  hands.perform((desk) =>
    desk.send({
      type: 'batch',
      label: { key: 'release-places', values: { count: 1 } },
      commands: [{ type: 'delete', entities: [{ kind: 'map-place', id: place.id }] }],
    }),
  );
  say(hands, 'put-back', { count: 1 });
}

/** Gives every card back to the layout. */
export function tidyUp(hands: Hands): void {
  const count = hands.sight().map.tables['map-place'].size;
  if (count === 0) return;
  hands.perform((desk) => desk.send({ type: 'release-places' }));
  say(hands, 'put-back', { count });
}

/**
 * Lets cards stand where they were dropped; asks by which tie where it may be several; says at the card
 * why not where they cannot.
 */
export function dropCards(hands: Hands, drop: CardDrop, at: Point): void {
  const { rows, types } = drop;
  const [first] = rows;
  if (!first) return;
  if (!types.ok) {
    const objection = types.error;
    const error =
      objection.by === 'kinds' ? explainTie(hands.i18n, objection) : hands.desk.explain(objection);
    hands.perform((desk) => desk.dispatch(refused({ key: first.key, error })));
    hands.desk.sayError(error);
  } else if (types.value.length > 1) {
    hands.desk.dispatch(asked({ for: 'move', at, drop, types: types.value }));
  } else {
    moveCards(hands, drop, types.value[0] ?? null);
  }
}

/**
 * Moves cards to where they were dropped. One that a person had put somewhere goes where the layout has its
 * new place.
 * @param as the type of tie by which a single one stands there, where that was chosen
 */
export function moveCards(hands: Hands, { rows, spot }: CardDrop, as: LinkType | null): void {
  const [only] = rows;
  if (!only) return;
  if (rows.length > 1 || as === null) {
    hands.perform((desk) => moveTo(desk, rows, spot));
    return;
  }
  hands.perform((desk) => {
    const { view, map } = desk.look();
    const link = desk.newId();
    const place = placeInput(spot.parent, as, link, siblingBefore(view, spot, rows));
    if (!place) {
      object(desk, only, byOutline('parent-not-saved'));
      return;
    }
    const { child: id } = only.place;
    const put = mapPlaceOf(map, id);
    const move: SingleCommand = { type: 'move-element', id, link: only.place.link, place };
    const sent = desk.send(
      put
        ? {
            type: 'batch',
            commands: [move, { type: 'delete', entities: [{ kind: 'map-place', id: put.id }] }],
          }
        : move,
    );
    if (!sent.ok) object(desk, only, byModel(sent.error));
  });
}
