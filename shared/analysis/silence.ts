import type { Party } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { all, compareParties } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';

/** A party with the issues on which it took no stance. */
export interface NotHeard {
  readonly party: Party;
  readonly issues: readonly Id[];
}

/** Who has not been heard. */
export interface Silence {
  /** Parties that took no stance on anything, by short name: neither they nor a group or a member of theirs. */
  readonly never: readonly Party[];
  /** Parties that took a stance elsewhere, with the issues on which they took none; those with most first. */
  readonly partly: readonly NotHeard[];
}

/** What `silenceOf` needs to know of an issue; `OpenPoints` says who was not heard. */
export interface Hearing {
  readonly issue: Id;
  readonly notHeard: readonly Party[];
}

/**
 * Who has not been heard on what.
 * @param hearings the issues on which parties could be heard, in outline order
 */
export function silenceOf(state: WorkspaceState, hearings: readonly Hearing[]): Silence {
  const missing = new Map<Party, Id[]>();
  for (const { issue, notHeard } of hearings) {
    for (const party of notHeard) {
      const issues = missing.get(party);
      if (issues) issues.push(issue);
      else missing.set(party, [issue]);
    }
  }
  return {
    never: all(state, 'party')
      .filter(({ id }) => !isHeard(state, id))
      .toSorted(compareParties),
    partly: [...missing]
      .map(([party, issues]) => ({ party, issues }))
      .toSorted((a, b) => b.issues.length - a.issues.length || compareParties(a.party, b.party)),
  };
}

/** Whether a party took a stance on anything, or a group or a member spoke for it. */
function isHeard({ indexes }: WorkspaceState, party: Id): boolean {
  const members = (indexes.membersOf.get(party) ?? []).map(({ person }) => person);
  const groups = (indexes.groupsOf.get(party) ?? []).map(({ group }) => group);
  return [party, ...members, ...groups].some((id) => indexes.stancesBy.has(id));
}
