import type { Party, Stance } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import {
  compareParties,
  compareStances,
  entity,
  labelOf,
  stancesOn,
} from '../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { STANCE_LEVELS, type StanceLevel } from '../../../shared/model/vocabulary.ts';

/** Where a party stood before, and until which day. */
export interface Movement {
  readonly from: StanceLevel;
  /** The day on which the party left that level, `2015-04-13`. */
  readonly until: string;
}

/** What a party thinks of a position now, and what it thought before. */
export interface StanceEntry {
  readonly party: Party;
  readonly present: Stance;
  /** Earlier stances, the latest first. */
  readonly earlier: readonly Stance[];
  /** The last move to another level, or `null` where the party never moved. */
  readonly movement: Movement | null;
}

/**
 * The stances on a position, one entry a party: from strongly for to strongly against, and within
 * a level by short name.
 */
export function stanceEntries(state: WorkspaceState, position: Id): readonly StanceEntry[] {
  const byParty = Map.groupBy(stancesOn(state, position), (stance) => stance.party);
  return [...byParty.entries()]
    .flatMap(([id, history]) => {
      const party = entity(state, 'party', id);
      return party ? [entryOf(party, history)] : [];
    })
    .toSorted(compareEntries);
}

/** The stances of a party on positions, one entry a position, in the order of the positions' labels. */
export function stancesOfParty(
  state: WorkspaceState,
  party: Party,
): readonly (StanceEntry & { readonly position: Id; readonly label: string })[] {
  const own = (state.indexes.stancesBy.get(party.id) ?? []).toSorted(compareStances);
  return [...Map.groupBy(own, (stance) => stance.position).entries()]
    .flatMap(([id, history]) => {
      const position = entity(state, 'position', id);
      if (!position) return [];
      return [{ ...entryOf(party, history), position: id, label: labelOf(state, position) }];
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true }));
}

/** The last change of level in a history that is ordered oldest first. */
export function movementIn(history: readonly Stance[]): Movement | null {
  for (let index = history.length - 1; index > 0; index -= 1) {
    const [before, after] = [history[index - 1], history[index]];
    if (before && after && before.level !== after.level) {
      return { from: before.level, until: after.since };
    }
  }
  return null;
}

/** The number key, 1 to 5, by which a level is chosen. */
export function keyOfLevel(level: StanceLevel): number {
  return STANCE_LEVELS.indexOf(level) + 1;
}

function entryOf(party: Party, history: readonly Stance[]): StanceEntry {
  return {
    party,
    present: history.at(-1) as Stance,
    earlier: history.slice(0, -1).toReversed(),
    movement: movementIn(history),
  };
}

function compareEntries(a: StanceEntry, b: StanceEntry): number {
  return (
    keyOfLevel(a.present.level) - keyOfLevel(b.present.level) || compareParties(a.party, b.party)
  );
}
