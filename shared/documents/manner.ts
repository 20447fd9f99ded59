/**
 * How deep a document goes: only issues with who holds what, also positions with their reasons, or also what speaks for and
 * against them.
 */
export const DEPTHS = ['issues', 'positions', 'arguments'] as const;

/** How deep a document goes. */
export type Depth = (typeof DEPTHS)[number];

/** How a document tells what it tells. */
export interface Manner {
  readonly depth: Depth;
  /** Whether it says who people and parties are. */
  readonly names: boolean;
  /** The language of the words that are not people's own, a BCP 47 tag; `null` for that of whoever asks. */
  readonly language: string | null;
}

/** All there is, said as it is. */
export const IN_FULL: Manner = { depth: 'arguments', names: true, language: null };
