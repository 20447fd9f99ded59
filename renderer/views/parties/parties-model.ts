import { deletion } from '../../../shared/model/deletion.ts';
import type { Membership, Party } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import { all, compareParties, entity, isHolding } from '../../../shared/model/queries.ts';
import type { Refusal } from '../../../shared/model/refusal.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { PARTY_COLOURS, type PartyColour } from '../../../shared/model/vocabulary.ts';
import { stancesOfParty } from '../stances/stances-model.ts';

/** Another party that belongs to one, or that one belongs to. */
export interface Member {
  readonly party: Party;
  readonly membership: Membership;
}

/** What goes when a party goes. */
export interface PartyDeletion {
  readonly stances: number;
  readonly memberships: number;
  /** Why it cannot go, if so. */
  readonly refusal: Refusal | null;
}

/** All parties by short name. */
export function partiesByName(state: WorkspaceState): readonly Party[] {
  return all(state, 'party').toSorted(compareParties);
}

/** The persons in a group, by short name. */
export function membersOf(state: WorkspaceState, group: Id): readonly Member[] {
  return members(state, state.indexes.membersOf.get(group), 'person');
}

/** The groups that a person belongs to, by short name. */
export function groupsOf(state: WorkspaceState, person: Id): readonly Member[] {
  return members(state, state.indexes.groupsOf.get(person), 'group');
}

function members(
  state: WorkspaceState,
  memberships: readonly Membership[] = [],
  end: 'person' | 'group',
): readonly Member[] {
  return memberships
    .flatMap((membership): readonly Member[] => {
      const party = entity(state, 'party', membership[end]);
      return party ? [{ party, membership }] : [];
    })
    .toSorted((a, b) => compareParties(a.party, b.party));
}

/** How many positions a party holds now. */
export function countHeld(state: WorkspaceState, party: Party): number {
  return stancesOfParty(state, party).filter(({ present }) => isHolding(present)).length;
}

/** What would go with a party, or why it cannot go. */
export function partyDeletion(state: WorkspaceState, party: Id): PartyDeletion {
  const planned = deletion(state, [{ kind: 'party', id: party }]);
  if (!planned.ok) return { stances: 0, memberships: 0, refusal: planned.error };
  const count = (kind: string): number =>
    planned.value.filter((change) => change.op === 'delete' && change.kind === kind).length;
  return { stances: count('stance'), memberships: count('membership'), refusal: null };
}

/** The hue that the fewest parties have: a new party's, unless another one is chosen. */
export function leastUsedColour(state: WorkspaceState): PartyColour {
  const used = all(state, 'party').map(({ colour }) => colour);
  const uses = (hue: PartyColour): number => used.filter((other) => other === hue).length;
  return PARTY_COLOURS.toSorted((a, b) => uses(a) - uses(b))[0] ?? 'slate';
}
