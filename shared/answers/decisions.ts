import type { Id } from '../model/id.ts';
import type { Added, Proposal } from './proposal.ts';

/** What a person makes of a proposal. */
export interface Decided {
  readonly take: boolean;
  /** In other words. */
  readonly text?: string;
  /** As something else. */
  readonly as?: Added;
}

/** By the ids of proposals; what is not in it is as `firstly` has it. */
export type Decisions = Readonly<Record<string, Decided>>;

/** What becomes of a proposal as long as nobody says otherwise: it is taken unless something speaks against it. */
export function firstly({ doubt }: Proposal): Decided {
  return { take: doubt === null };
}

/** The proposals that would be taken: what stands under something new goes with it. */
export function taken(proposals: readonly Proposal[], decisions: Decisions): readonly Proposal[] {
  const made = new Set(
    proposals.flatMap(({ change }) => (change.kind === 'add' ? [change.newId] : [])),
  );
  const left = new Set<Id>();
  return proposals.filter((proposal) => {
    const { change } = proposal;
    const on =
      change.kind === 'add' ? change.under : change.kind === 'stance' ? change.position : null;
    const isOn = on === null || !made.has(on) || !left.has(on);
    const { take } = decisions[proposal.id] ?? firstly(proposal);
    if (take && isOn) return true;
    if (change.kind === 'add') left.add(change.newId);
    return false;
  });
}
