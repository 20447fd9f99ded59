/** How a trial came out. */
export interface Outcome {
  readonly trials: number;
  /** How many of them broke the promise. */
  readonly broken: number;
  /** How many of as many trials break it when the rule is taken out that keeps it; at least one has to. */
  readonly brokenWithout: number;
}

/** A promise of the app, and what is done to find out whether it holds. */
export interface Trial {
  readonly promise: string;
  /** The rule without which it would not hold. */
  readonly rule: string;
  /** @returns `null` where it cannot be tried on this computer */
  run(size: Size): Outcome | null;
}

/** How much is tried: as in `npm test`, or as in `npm run trials`. */
export type Size = 'short' | 'long';

/** Numbers from 0 to 1 that are the same in each run. */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
