import type { Id } from '../model/id.ts';
import { precedenceOf } from './blocking.ts';
import { stronglyConnected } from './graph.ts';
import { pack, type Parcel } from './knapsack.ts';
import type { OpenQuestion } from './overview.ts';

/** Something that could be taken up in a session. */
export interface FitCandidate {
  readonly id: Id;
  /** How long it takes. */
  readonly minutes: number;
  /** What it is worth to take it up; above nothing. */
  readonly value: number;
  /** What has to be taken up before it. Whatever is no candidate itself counts as done. */
  readonly needs: readonly Id[];
}

/** What fits into the time, and in which order. A proposal: a chair knows more. */
export interface Fit {
  /** What to take up: each after all that it needs, else in the order of the candidates. */
  readonly order: readonly Id[];
  readonly minutes: number;
  readonly value: number;
  /** No choice is worth more than this. */
  readonly bound: number;
  /** Whether it is proven that no choice is worth more. */
  readonly isBest: boolean;
}

/**
 * Which candidates fit into the time and are worth most together, none without what it needs: the 0/1 knapsack under
 * precedence, exact up to 40 candidates (see `pack`); beyond, a good choice with a bound to hold it against.
 * Candidates that need each other in a circle are taken up together or not at all.
 * @param minutes how much time there is
 */
export function fitAgenda(candidates: readonly FitCandidate[], minutes: number): Fit {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const needsOf = (id: Id): readonly Id[] =>
    (byId.get(id)?.needs ?? []).filter((need) => byId.has(need));
  // Begun at those that need most, each comes soon after what it needs, which keeps few choices open at a time.
  const starts = candidates.toSorted((a, b) => needsOf(b.id).length - needsOf(a.id).length);
  const lumps = stronglyConnected(
    starts.map(({ id }) => id),
    needsOf,
  );
  const lumpOf = new Map(lumps.flatMap((ids, place) => ids.map((id) => [id, place] as const)));
  const parcels = lumps.map((ids, place): Parcel => ({
    size: total(ids, (id) => byId.get(id)?.minutes),
    value: total(ids, (id) => byId.get(id)?.value),
    needs: ids.flatMap(needsOf).flatMap((need) => {
      const other = lumpOf.get(need);
      return other === undefined || other === place ? [] : [other];
    }),
  }));
  const packing = pack(parcels, minutes);
  const chosen = new Set(packing.chosen.flatMap((place) => lumps[place] ?? []));
  const before = new Map(candidates.map(({ id }) => [id, needsOf(id)]));
  const inOrder = candidates.map(({ id }) => id).filter((id) => chosen.has(id));
  return {
    order: precedenceOf(inOrder, before).order,
    minutes: total(inOrder, (id) => byId.get(id)?.minutes),
    value: packing.value,
    bound: packing.bound,
    isBest: packing.value >= packing.bound,
  };
}

const PRIORITY_VALUES = { high: 4, normal: 2, low: 1 } as const;

/**
 * What it is worth to take up an open question: 4, 2 or 1 by its priority, and 1 more for each issue that it keeps open.
 * Simple on purpose, so that people can follow it.
 */
export function worthOf({ issue, blocks }: OpenQuestion): number {
  return PRIORITY_VALUES[issue.priority] + blocks.length;
}

function total(ids: readonly Id[], of: (id: Id) => number | undefined): number {
  return ids.reduce((sum, id) => sum + (of(id) ?? 0), 0);
}
