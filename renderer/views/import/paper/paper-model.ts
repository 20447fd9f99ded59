import type { Proposal } from '../../../../shared/answers/proposal.ts';
import { firstly, type Decided, type Decisions } from '../../../../shared/answers/decisions.ts';
import type { Id } from '../../../../shared/model/id.ts';

/** What is proposed about one thing, in the order of the paper. */
export interface ProposalGroup {
  /** `null` for what stands by itself. */
  readonly about: Id | null;
  readonly proposals: readonly Proposal[];
}

/** Proposals by what they are about; what would stand under something new is told with that. */
export function groupsOf(proposals: readonly Proposal[]): readonly ProposalGroup[] {
  const home = new Map<Id, Id | null>();
  const groups = new Map<Id | null, Proposal[]>();
  for (const proposal of proposals) {
    const { about, change } = proposal;
    const place = about !== null && home.has(about) ? (home.get(about) ?? null) : about;
    if (change.kind === 'add') home.set(change.newId, place);
    const group = groups.get(place);
    if (group) group.push(proposal);
    else groups.set(place, [proposal]);
  }
  return [...groups].map(([about, all]) => ({ about, proposals: all }));
}

/** What becomes of a proposal: it is left, taken, or taken in other words. */
export type Fate = 'leave' | 'take' | 'other';

/** What becomes of a proposal as things are. */
export function decidedOn(proposal: Proposal, decisions: Decisions): Decided {
  return decisions[proposal.id] ?? firstly(proposal);
}

/** The same as one of three. */
export function fateOf({ take, text }: Decided): Fate {
  if (!take) return 'leave';
  return text === undefined ? 'take' : 'other';
}

/** A decision once another fate was chosen; words that were typed begin with those proposed. */
export function withFate(proposal: Proposal, decided: Decided, fate: Fate): Decided {
  const { text, ...rest } = decided;
  if (fate !== 'other') return { ...rest, take: fate === 'take' };
  return { ...rest, take: true, text: text ?? wordsOf(proposal) };
}

/** The words that a proposal would bring. */
export function wordsOf({ change }: Proposal): string {
  return change.kind === 'stance' ? change.reason : change.text;
}

/** All taken, all left, or all as they would be without anybody's saying. */
export function decideAll(
  proposals: readonly Proposal[],
  how: 'all' | 'none' | 'suggested',
): Decisions {
  return Object.fromEntries(
    proposals.map((one) => [one.id, how === 'suggested' ? firstly(one) : { take: how === 'all' }]),
  );
}
