import type { Claim } from '../claim.ts';

/** Who holds what, by how a sentence of some language says it. */
export interface ClaimPattern {
  readonly attitude: Claim['attitude'];
  /** With the groups `party`, `text`, and `reason` or `told` for why. */
  readonly pattern: RegExp;
}

/** What differs from language to language in how people hold, ask, decide and put off. */
export interface Tongue {
  readonly claims: readonly ClaimPattern[];
  /** How “yes” is said, and how a question begins that can be answered so. */
  readonly yes: string;
  readonly asksWhether: RegExp;
  /** Words with which a condition and a question begin, as parts of a pattern. */
  readonly ifs: string;
  readonly questionWords: string;
  /** What a sentence says is put off, as its first group. */
  readonly putOff: RegExp | null;
  /** What a sentence says was decided, as its first group. */
  readonly decided: RegExp | null;
  /** What is held as a statement by itself, in the order that this has. @param sentence the whole that says so */
  stated(text: string, sentence: string): string;
}

/** What stands between a party and its verb is a pattern of its own: each with whoever it is said of before it. */
export function claimPatterns(
  party: string,
  tails: readonly (readonly [Claim['attitude'], string])[],
): readonly ClaimPattern[] {
  return tails.map(([attitude, tail]) => ({
    attitude,
    pattern: new RegExp(`^${party} ${tail}[.!]?$`, 'u'),
  }));
}
