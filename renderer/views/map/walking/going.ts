import { buildGraph } from '../../../../shared/map/graph.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { nameOf } from '../../../../shared/model/place.ts';
import { activate } from '../acting/acts.ts';
import { activeOf, say, type Hands } from '../acting/hands.ts';
import { hitFrom } from './hits.ts';
import { focusSet, foldedSet } from '../map-slice.ts';
import { hitsOf } from '../sight/marks.ts';
import { neighbourhood, type Reach } from './neighbourhood.ts';
import { otherEnd, followTie } from './trail.ts';
import { stepFrom, type Step } from './walk.ts';
import { tieWords } from '../words.ts';
import { keptForgotten } from '../work-slice.ts';

/** Takes a step from the active card; where none is active, goes to the first. */
export function goStep(hands: Hands, step: Step): void {
  const { graph } = hands.sight();
  const from = activeOf(hands);
  const node = from === null ? undefined : graph.nodes.get(from);
  if (step === 'child' && node && node.folded > 0) {
    setFolded(hands, node.id, false);
    return;
  }
  const to = from === null ? (graph.roots[0] ?? null) : stepFrom(graph, from, step);
  if (to === null) say(hands, 'edge');
  else goToCard(hands, to);
}

/** Makes a card the active one; what else was picked stays picked. */
export function goToCard(hands: Hands, id: Id): void {
  hands.perform((desk) => activate(desk, hands.sight().graph, id, { keepPicks: true }));
}

/** Follows the next of the ties that lead across the trees, and says which it is. */
export function goAcross(hands: Hands, way: 1 | -1): void {
  const { graph, map } = hands.sight();
  const from = activeOf(hands);
  const step = from === null ? null : followTie(graph, from, hands.trail.current, way);
  if (!step) {
    say(hands, 'no-ties');
    return;
  }
  hands.trail.current = step.trail;
  goToCard(hands, step.to);
  const { tie, trail } = step;
  if (!tie) {
    say(hands, 'back-at', { label: nameOf(map, trail.origin) });
    return;
  }
  const direction = tie.from === trail.origin ? 'out' : 'in';
  const choice = { type: tie.link.type, direction } as const;
  hands.announce(tieWords(hands.i18n, map, trail.origin, choice, otherEnd(tie, trail.origin)));
}

/** Goes to the next of the cards that were found, unfolding what hides it. */
export function goToHit(hands: Hands, way: 1 | -1): void {
  const { map } = hands.sight();
  const { mapWork } = hands.store.getState();
  const hits = hitsOf(map, mapWork);
  const order = [...buildGraph(map, { folded: new Set(), shown: null }).nodes.keys()];
  const to = hitFrom(order, hits, activeOf(hands), way);
  if (to === null) {
    say(hands, 'no-hits');
    return;
  }
  const at = order.filter((id) => hits.has(id)).indexOf(to) + 1;
  goToCard(hands, to);
  say(hands, 'hit', { at, count: hits.size });
}

/** Shows only what is near a card, the active one unless said; asked for the same once more, everything again. */
export function lookAround(hands: Hands, steps: Reach, around = activeOf(hands)): void {
  const id = around;
  const { focus } = hands.store.getState().map;
  if (id === null) return;
  if (focus?.id === id && focus.steps === steps) {
    lookAtAll(hands);
    return;
  }
  hands.perform((desk) => {
    desk.dispatch(keptForgotten());
    desk.dispatch(focusSet({ id, steps }));
  });
  const { map } = hands.sight();
  const shown = neighbourhood(map, id, steps).size;
  say(hands, 'focus', { count: shown, steps, label: nameOf(map, id) });
}

/** Shows everything again. */
export function lookAtAll(hands: Hands): void {
  hands.perform((desk) => desk.dispatch(focusSet(null)));
  say(hands, 'focus-ended');
}

/** Folds a card's branch away, or unfolds it; a card under which nothing stands has nothing to fold. */
export function setFolded(hands: Hands, id: Id, to: boolean): void {
  const { folded } = hands.store.getState().map;
  const node = hands.sight().graph.nodes.get(id);
  if (!node || folded.has(id) === to || (to && node.children.length === 0)) return;
  const next = new Set(folded);
  if (to) next.add(id);
  else next.delete(id);
  hands.perform((desk) => desk.dispatch(foldedSet(next)));
  const now = hands.sight().graph.nodes.get(id);
  const { map } = hands.sight();
  const label = nameOf(map, id);
  if (to) say(hands, 'folded', { label, count: now?.folded ?? 0 });
  else say(hands, 'unfolded', { label, count: now?.children.length ?? 0 });
}

/** Folds everything under the roots away, or unfolds everything. */
export function foldAll(hands: Hands, to: boolean): void {
  const { map } = hands.sight();
  const { nodes } = buildGraph(map, { folded: new Set(), shown: null });
  const folded = to
    ? [...nodes.values()].filter(({ children }) => children.length > 0).map(({ id }) => id)
    : [];
  // The active card would be hidden with the branch in which it is: the root of that takes its turn.
  let root = activeOf(hands);
  for (let up = root; up !== null; up = nodes.get(up)?.parent ?? null) root = up;
  hands.perform((desk) => {
    if (to && root !== null) activate(desk, hands.sight().graph, root);
    desk.dispatch(foldedSet(new Set(folded)));
  });
}
