import { uuidv7 } from 'uuidv7';
import type { Point } from '../../../../shared/map/types.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { nameOf } from '../../../../shared/model/place.ts';
import { linkEnds, type LinkChoice } from '../../details/picker/link-targets.ts';
import { byModel } from '../../outline/objection.ts';
import { object } from '../../outline/moving/moves.ts';
import { refused } from '../../outline/outline-slice.ts';
import { rowOf } from './acts.ts';
import { activeOf, say, type Hands, type Sight } from './hands.ts';
import { tiesBetween } from './ties.ts';
import { explainTie, tieWords } from '../words.ts';
import { asked, linkingSet } from '../work-slice.ts';

/** What is said of a tie while it is being drawn: what it would be, or why there can be none. */
export interface TieHint {
  readonly isRefused: boolean;
  readonly words: string;
}

/** What a tie from one element to another would be; of several, the likeliest and how many others. */
export function tieHint(i18n: Hands['i18n'], map: Sight['map'], from: Id, to: Id): TieHint {
  const ties = tiesBetween(map, from, to);
  if (!ties.ok) {
    const { message, hint } = explainTie(i18n, ties.error);
    return { isRefused: true, words: `${message} ${hint}`.trim() };
  }
  const [first] = ties.value;
  const words = first ? tieWords(i18n, map, from, first, to) : '';
  const others = ties.value.length - 1;
  return {
    isRefused: false,
    words: others > 0 ? i18n.t('map:tie-or', { words, count: others }) : words,
  };
}

/** Begins to draw a tie from the active card by keyboard. */
export function beginLink(hands: Hands): void {
  const from = activeOf(hands);
  if (from === null || !hands.desk.canEdit()) return;
  hands.perform((desk) => {
    desk.dispatch(refused(null));
    desk.dispatch(linkingSet(from));
  });
  say(hands, 'linking', { label: nameOf(hands.sight().map, from) });
}

/** Thinks better of a tie: back to where it was to begin. */
export function cancelLink(hands: Hands): Id | null {
  const from = hands.store.getState().mapWork.linking;
  hands.perform((desk) => desk.dispatch(linkingSet(null)));
  say(hands, 'link-cancelled');
  return from;
}

/** Ties the element from which a tie is drawn to the active one. @param at where a question opens */
export function finishLink(hands: Hands, at: Point): void {
  const { linking } = hands.store.getState().mapWork;
  const to = activeOf(hands);
  if (linking !== null && to !== null) drawTie(hands, linking, to, at);
}

/**
 * Draws a tie where there can be one; asks which where there can be several; says at the first card why
 * not where there can be none.
 */
export function drawTie(hands: Hands, from: Id, to: Id, at: Point): void {
  const { map, graph } = hands.sight();
  const ties = tiesBetween(map, from, to);
  if (!ties.ok) {
    const error = explainTie(hands.i18n, ties.error);
    const row = rowOf(hands.desk, graph, to);
    hands.desk.sayError(error);
    if (row) hands.perform((desk) => desk.dispatch(refused({ key: row.key, error })));
    return;
  }
  const [only] = ties.value;
  if (ties.value.length > 1) {
    hands.desk.dispatch(asked({ for: 'tie', at, from, to, choices: ties.value }));
  } else if (only) {
    makeTie(hands, from, to, only);
  }
}

/** Makes a tie that a person chose. */
export function makeTie(hands: Hands, from: Id, to: Id, choice: LinkChoice): void {
  const { map, graph } = hands.sight();
  const words = tieWords(hands.i18n, map, from, choice, to);
  const { type: link, ...ends } = linkEnds(choice, from, to);
  hands.perform((desk) => {
    desk.dispatch(linkingSet(null));
    const sent = desk.send({ type: 'add-link', id: uuidv7(), link, ...ends });
    if (sent.ok) {
      hands.announce(hands.i18n.t('map:said.linked', { words }));
      return;
    }
    const row = rowOf(desk, graph, from);
    if (row) object(desk, row, byModel(sent.error));
  });
}
