import type { Party } from '../../../../shared/model/entities.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { all, compareParties, membersOf } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';

/** A party in one of the places where it stands. */
export interface PartyRow {
  /** The party's id; under a group, the group's before it: a person may stand in several. */
  readonly key: string;
  readonly party: Party;
  /** The group that it stands under, or `null`. */
  readonly group: Party | null;
  /** The members, by short name; empty for a party that has none. */
  readonly members: readonly Party[];
  readonly isOpen: boolean;
}

/** How the parties are listed. */
export interface RowOptions {
  /** Whether members stand under their groups, or all parties one below the other. */
  readonly isGrouped: boolean;
  /** The groups whose members show. */
  readonly open: ReadonlySet<Id>;
}

/** The rows of the matrix, by short name; members under their groups where that is asked for. */
export function partyRows(
  state: WorkspaceState,
  { isGrouped, open }: RowOptions,
): readonly PartyRow[] {
  const parties = all(state, 'party').toSorted(compareParties);
  const members = new Map(parties.map(({ id }) => [id, membersOf(state, id)]));
  if (!isGrouped) {
    return parties.map((party) => ({
      key: party.id,
      party,
      group: null,
      members: [],
      isOpen: false,
    }));
  }
  const inGroup = new Set([...members.values()].flat().map(({ id }) => id));
  return parties
    .filter(({ id }) => !inGroup.has(id))
    .flatMap((party): readonly PartyRow[] => {
      const own = members.get(party.id) ?? [];
      const isOpen = own.length > 0 && open.has(party.id);
      const row = { key: party.id, party, group: null, members: own, isOpen };
      if (!isOpen) return [row];
      const under = own.map((member) => ({
        key: `${party.id} ${member.id}`,
        party: member,
        group: party,
        members: [],
        isOpen: false,
      }));
      return [row, ...under];
    });
}

/** Whether any party has members. */
export function hasGroups(state: WorkspaceState): boolean {
  return state.tables.membership.size > 0;
}
