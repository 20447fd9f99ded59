import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** Something that has its place among siblings. */
export interface Ranked {
  readonly id: string;
  readonly rank: string;
}

/** Whether a string is a key of the fractional index, so that others can be put before and after it. */
export function isRank(value: string): boolean {
  try {
    generateKeyBetween(value, null);
    return true;
  } catch {
    // The library has no question for this; it throws on what is no key.
    return false;
  }
}

/** Orders siblings: by rank, and by id where two copies gave the same rank. */
export function compareRanks(a: Ranked, b: Ranked): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * The rank of something put among siblings.
 * @param siblings in any order
 * @param after the id of the sibling that it follows; `null` puts it first, `undefined` last
 */
export function rankAfter(siblings: Iterable<Ranked>, after: string | null | undefined): string {
  return ranksAfter(siblings, after, 1)[0] as string;
}

/** The ranks of `count` things put among siblings one after the other; see `rankAfter`. */
export function ranksAfter(
  siblings: Iterable<Ranked>,
  after: string | null | undefined,
  count: number,
): readonly string[] {
  const ranks: string[] = [];
  let low: string | null = null;
  let last: string | null = null;
  for (const { id, rank } of siblings) {
    ranks.push(rank);
    if (id === after) low = rank;
    if (last === null || rank > last) last = rank;
  }
  if (after === undefined || (after !== null && low === null)) low = last;
  // Siblings that got the same rank in two copies leave no room between them: go past them all.
  let high: string | null = null;
  for (const rank of ranks) {
    if ((low === null || rank > low) && (high === null || rank < high)) high = rank;
  }
  return generateNKeysBetween(low, high, count);
}
