import type { Party } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { compareParties, entity, isHolding } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import type { PartyStance } from './divergence.ts';

/** How many of a group agree, of how many that said something. */
export interface GroupVotes {
  readonly agree: number;
  readonly said: number;
}

/**
 * Group-informed consensus, as Polis has it (C. Small et al., Polis: scaling deliberation by mapping high
 * dimensional opinion spaces, Recerca 26, 2021): the product over all groups of the chance that one of it
 * agrees, (agree + 1) / (said + 2). High only where every group is in favour.
 * @returns above 0 and below 1; `null` without a group of which anybody said something
 */
export function groupInformedConsensus(groups: readonly GroupVotes[]): number | null {
  const heard = groups.filter(({ said }) => said > 0);
  if (heard.length === 0) return null;
  return heard.reduce((product, { agree, said }) => (product * (agree + 1)) / (said + 2), 1);
}

/** What a group of the workspace said about a position. */
export interface GroupVoices extends GroupVotes {
  /** The group; `null` for all persons together who are in none. */
  readonly group: Party | null;
}

/**
 * The voices of each group on a position, by membership: those of its members, each person once in each of its groups;
 * of a group none of whose members was heard, its own stance, as one voice. By the group's short name, persons in no group last.
 * @param stances the present stances on the position
 */
export function groupVoices(
  state: WorkspaceState,
  stances: readonly PartyStance[],
): readonly GroupVoices[] {
  const members = new Map<Id | null, PartyStance[]>();
  const join = (group: Id | null, voice: PartyStance): void => {
    const voices = members.get(group);
    if (voices) voices.push(voice);
    else members.set(group, [voice]);
  };
  const [groups, persons] = [
    stances.filter(({ party }) => party.type === 'group'),
    stances.filter(({ party }) => party.type === 'person'),
  ];
  for (const voice of persons) {
    const of = state.indexes.groupsOf.get(voice.party.id) ?? [];
    for (const { group } of of) join(group, voice);
    if (of.length === 0) join(null, voice);
  }
  for (const voice of groups) if (!members.has(voice.party.id)) join(voice.party.id, voice);
  return [...members]
    .map(([id, voices]) => ({
      group: (id === null ? undefined : entity(state, 'party', id)) ?? null,
      agree: voices.filter(({ stance }) => isHolding(stance)).length,
      said: voices.length,
    }))
    .toSorted((a, b) =>
      a.group && b.group ? compareParties(a.group, b.group) : Number(!a.group) - Number(!b.group),
    );
}
