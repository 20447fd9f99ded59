import type { Assumption, Issue, Party } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { all, compareParties, entity } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import { blocksOf, dependentsOf, prerequisitesOf } from './blocking.ts';
import type { Divergence } from './divergence.ts';
import { assumptionsOf, isUnsettled } from './map.ts';

/** What is still open on an issue, beside its follow-up questions. */
export interface OpenPoints {
  /** Arguments against that nobody answered, with what they speak against. */
  readonly unanswered: readonly { readonly argument: Id; readonly on: Id }[];
  /** Live positions that nobody holds. */
  readonly withoutHolder: readonly Id[];
  /** Assumptions that are contested, with what rests on them here. */
  readonly contested: readonly {
    readonly assumption: Assumption;
    readonly under: readonly Id[];
  }[];
  /** Issues that have to be settled first and are not. */
  readonly waitsFor: readonly Issue[];
  /** Issues that can be settled only after this one. */
  readonly holdsUp: readonly Issue[];
  /** Parties that took a stance on something else, and on no position here. */
  readonly notHeard: readonly Party[];
}

/** The parties that took a stance on anything. */
export function partiesHeard(state: WorkspaceState): readonly Party[] {
  return all(state, 'party')
    .filter(({ id }) => state.indexes.stancesBy.has(id))
    .toSorted(compareParties);
}

/**
 * What is still open on an issue.
 * @param divergence of the same issue
 * @param heard the parties from whom a stance could be expected
 */
export function openPointsOf(
  state: WorkspaceState,
  issue: Id,
  divergence: Divergence,
  heard: readonly Party[],
): OpenPoints {
  const spoke = new Set<Id>();
  for (const { stances } of divergence.positions) {
    for (const { party } of stances) spoke.add(party.id);
  }
  const unanswered = new Map<Id, Id>();
  const under = new Map<Assumption, Id[]>();
  for (const { position, arguments: below } of divergence.positions) {
    for (const { argument, sign, on } of below) {
      if (sign === 'contra' && argument.response === 'unanswered') unanswered.set(argument.id, on);
    }
    for (const id of [position.id, ...below.map(({ argument }) => argument.id)]) {
      for (const assumption of assumptionsOf(state, id)) {
        if (assumption.status !== 'contested') continue;
        const ids = under.get(assumption) ?? [];
        if (!ids.includes(id)) ids.push(id);
        under.set(assumption, ids);
      }
    }
  }
  return {
    unanswered: [...unanswered].map(([argument, on]) => ({ argument, on })),
    withoutHolder: divergence.positions
      .filter(({ holders }) => holders.length === 0)
      .map(({ position }) => position.id),
    contested: [...under].map(([assumption, ids]) => ({ assumption, under: ids })),
    waitsFor: prerequisitesOf(state, issue).filter(isUnsettled),
    holdsUp: dependentsOf(state, issue).filter(isUnsettled),
    notHeard: divergence.kind === 'no-position' ? [] : heard.filter(({ id }) => !spoke.has(id)),
  };
}

/** What a follow-up question holds up while it is open. */
export interface HeldUp {
  /** Issues that cannot be settled before it. */
  readonly issues: readonly Issue[];
  /** Answers that are not complete without it, each with the issue that it answers. */
  readonly answers: readonly { readonly position: Id; readonly issue: Issue }[];
}

/** What an issue holds up while it is open: what depends on it, and what it follows from. */
export function heldUpBy(state: WorkspaceState, issue: Id): HeldUp {
  const blocks = blocksOf(state, issue).flatMap(({ issue: id, position }) => {
    const blocked = entity(state, 'issue', id);
    return blocked ? [{ blocked, position }] : [];
  });
  return {
    issues: blocks.filter(({ position }) => position === null).map(({ blocked }) => blocked),
    answers: blocks.flatMap(({ blocked, position }) =>
      position === null ? [] : [{ position, issue: blocked }],
    ),
  };
}
