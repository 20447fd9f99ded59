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
