import type { CrossLink, MapGraph } from '../../../../shared/map/types.ts';
import type { Id } from '../../../../shared/model/id.ts';

/** Which of an element's ties across the trees is being looked along. */
export interface Trail {
  /** The element whose ties are followed one after the other. */
  readonly origin: Id;
  /** The tie that is followed, from 0; -1 while one is at the origin. */
  readonly at: number;
}

/** Where a tie leads, and which it is; at the end of the round, back to the origin by none. */
export interface TrailStep {
  readonly trail: Trail;
  readonly to: Id;
  readonly tie: CrossLink | null;
}

/** The ties across the trees that begin or end at an element: those that begin there first. */
export function tiesAcross(graph: MapGraph, id: Id): readonly CrossLink[] {
  const [out, back]: [CrossLink[], CrossLink[]] = [[], []];
  for (const tie of graph.crossLinks) {
    if (tie.from === id) out.push(tie);
    else if (tie.to === id) back.push(tie);
  }
  return [...out, ...back];
}

/**
 * Follows the next tie of the element from which one set out: there, and on to the next, until one is back.
 * @param trail what was followed last, if one is still where it led
 * @returns `null` for an element without ties across
 */
export function followTie(
  graph: MapGraph,
  from: Id,
  trail: Trail | null,
  way: 1 | -1,
): TrailStep | null {
  const last = trail && endOf(graph, trail) === from ? trail : { origin: from, at: -1 };
  const { origin } = last;
  const ties = tiesAcross(graph, origin);
  if (ties.length === 0) return null;
  const stops = ties.length + 1;
  const at = ((last.at + 1 + way + stops) % stops) - 1;
  const tie = ties[at] ?? null;
  return { trail: { origin, at }, tie, to: tie ? otherEnd(tie, origin) : origin };
}

/** The end of a tie that is not this one. */
export function otherEnd({ from, to }: CrossLink, end: Id): Id {
  return from === end ? to : from;
}

function endOf(graph: MapGraph, { origin, at }: Trail): Id {
  const tie = tiesAcross(graph, origin)[at];
  return tie ? otherEnd(tie, origin) : origin;
}
