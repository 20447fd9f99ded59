import { actInText } from '../../outline/typing/act-in-text.ts';
import type { Point } from '../../../../shared/map/types.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { type Desk } from '../../outline/desk.ts';
import { byOutline } from '../../outline/objection.ts';
import { askStance, pick, showIssue } from '../../outline/go.ts';
import type { TypingIntent } from '../../outline/typing/keys.ts';
import { firstLine } from '../../outline/typing/lines.ts';
import { moveAlong, moveIn, object } from '../../outline/moving/moves.ts';
import { picksCleared, refused } from '../../outline/outline-slice.ts';
import { typingRow } from '../../outline/saving/save.ts';
import { activate, addBeside, addUnder, elementOfKey, removeCards, rowOf } from './acts.ts';
import {
  goAcross,
  goStep,
  goToCard,
  goToHit,
  lookAround,
  lookAtAll,
  setFolded,
} from '../walking/going.ts';
import { activeOf, type Hands } from './hands.ts';
import type { MapAct, MapIntent } from './keys.ts';
import { beginLink, cancelLink, finishLink } from './linking.ts';
import { stepFrom, type Step } from '../walking/walk.ts';
import { asked, foundSet } from '../work-slice.ts';

/** Does what a key asks for that was pressed on a card. */
export function actOnMap(hands: Hands, intent: MapIntent): void {
  if ('go' in intent) goStep(hands, intent.go);
  else if ('follow' in intent) goAcross(hands, intent.follow);
  else if ('hit' in intent) goToHit(hands, intent.hit);
  else if ('focus' in intent) lookAround(hands, intent.focus);
  else act(hands, intent.act);
}

/** What would change something. */
const EDITS: ReadonlySet<MapAct> = new Set([
  'type',
  'add-child',
  'add-sibling',
  'link',
  'stance',
  'delete',
  'move-up',
  'move-down',
]);

function act(hands: Hands, what: MapAct): void {
  const id = activeOf(hands);
  if (EDITS.has(what) && !hands.desk.canEdit()) {
    if (id !== null) refuseChange(hands, id);
    return;
  }
  const { linking } = hands.store.getState().mapWork;
  switch (what) {
    case 'type':
      if (linking !== null) finishLink(hands, cornerOf(hands, id));
      else if (id !== null) edit(hands, id);
      else if (hands.sight().map.kinds.size === 0) hands.perform(firstLine);
      return;
    case 'add-child':
      onActive(hands, (desk, key) => addUnder(desk, key));
      return;
    case 'add-sibling':
      onActive(hands, addBeside);
      return;
    case 'fold': {
      const node = id === null ? undefined : hands.sight().graph.nodes.get(id);
      if (node) setFolded(hands, node.id, node.folded === 0);
      return;
    }
    case 'close':
      if (id !== null) setFolded(hands, id, true);
      return;
    case 'open':
      if (id !== null) setFolded(hands, id, false);
      return;
    case 'link':
      beginLink(hands);
      return;
    case 'stance':
      hands.perform(askStance);
      return;
    case 'menu':
      if (id !== null) hands.desk.dispatch(asked({ for: 'card', id, at: cornerOf(hands, id) }));
      return;
    case 'pick':
      onActive(hands, pick);
      return;
    case 'delete':
      hands.perform((desk) => removeCards(desk, hands.sight().graph));
      return;
    case 'show-issue':
      onActive(hands, (desk, key) => {
        const row = desk.look().view.row(key);
        if (row) showIssue(desk, row);
      });
      return;
    case 'move-up':
      hands.perform((desk) => moveAlong(desk, 'up'));
      return;
    case 'move-down':
      hands.perform((desk) => moveAlong(desk, 'down'));
      return;
    case 'escape':
      escape(hands);
  }
}

/** Says at a card that nothing can be changed here. */
export function refuseChange(hands: Hands, id: Id): void {
  const row = rowOf(hands.desk, hands.sight().graph, id);
  if (row) hands.perform((desk) => object(desk, row, byOutline('read-only')));
}

/** Types in a card. */
export function edit(hands: Hands, id: Id): void {
  hands.perform((desk) => activate(desk, hands.sight().graph, id, { typing: true }));
}

function onActive(hands: Hands, what: (desk: Desk, key: string) => void): void {
  const id = activeOf(hands);
  const row = id === null ? undefined : rowOf(hands.desk, hands.sight().graph, id);
  if (row) hands.perform((desk) => what(desk, row.key));
}

/** Lets go of what was begun last: a tie, a selection, a neighbourhood, hits that are lit. */
function escape(hands: Hands): void {
  const { mapWork, map, outline } = hands.store.getState();
  if (mapWork.linking !== null) {
    const from = cancelLink(hands);
    if (from !== null) goToCard(hands, from);
  } else if (outline.refusal) {
    hands.perform((desk) => desk.dispatch(refused(null)));
  } else if (Object.keys(outline.picked).length > 0) {
    hands.perform((desk) => desk.dispatch(picksCleared()));
  } else if (map.focus) {
    lookAtAll(hands);
  } else if (mapWork.found) {
    hands.perform((desk) => desk.dispatch(foundSet(null)));
  }
}

/** Where a question about a card opens: below its beginning, in pixels of the window. */
export function cornerOf(hands: Hands, id: Id | null): Point {
  const box = id === null ? undefined : hands.sight().boxOf(id);
  return hands.toWindow(box ? { x: box.x, y: box.y + box.height } : { x: 0, y: 0 });
}

/** Does what a key asks for that was pressed while a card is typed in. */
export function actInCard(hands: Hands, intent: TypingIntent): void {
  switch (intent) {
    case 'line-above':
      typeBeside(hands, 'previous');
      return;
    case 'line-below':
      typeBeside(hands, 'next');
      return;
    default:
      hands.perform((desk) => actInCardText(desk, intent));
  }
}

function actInCardText(
  desk: Desk,
  intent: Exclude<TypingIntent, 'line-above' | 'line-below'>,
): void {
  const row = typingRow(desk);
  switch (intent) {
    case 'move-in':
      // An empty new card goes a level in, as an empty line does; from any other one the next level begins.
      if (row?.draft && desk.typing.text.trim() === '') moveIn(desk);
      else if (row) addUnder(desk, row.key);
      return;
    case 'end-of-previous':
    case 'start-of-next':
      return;
    default:
      actInText(desk, intent, row);
  }
}

/** Goes on typing in the card above or below, as from line to line. */
function typeBeside(hands: Hands, step: Step): void {
  const { desk, sight } = hands;
  const { map, graph } = sight();
  const { key } = desk.typing;
  const from = key === null ? undefined : elementOfKey(map, desk.outline().drafts, key);
  const to = from === undefined ? null : stepFrom(graph, from, step);
  if (to !== null) edit(hands, to);
}
