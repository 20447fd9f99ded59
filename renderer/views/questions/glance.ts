import type { OpenLines } from './lines/lines.ts';
import type { Line } from './lines/openness.ts';

/** What is open, in a few words. */
export interface Glance {
  /** Issues that are not settled. */
  readonly open: number;
  /** Those of them that keep others from being settled. */
  readonly blocking: number;
  /** The issues that are most in the way, at most three. */
  readonly worst: readonly Line[];
}

const MOST = 3;

/** What is open at a glance. Issues that keep nothing up and are answered are not called bad. */
export function glanceOf({ issue }: OpenLines): Glance {
  return {
    open: issue.length,
    blocking: issue.filter(({ blocks }) => blocks.length > 0).length,
    worst: issue.filter(isBad).slice(0, MOST),
  };
}

/** The reasons that are worth a sentence, beside what a line blocks. */
const TELLING = new Set(['no-position', 'apart', 'opposed', 'unanswered', 'no-holder']);

/** Whether an issue is worth a sentence on its own. */
function isBad({ blocks, reasons }: Line): boolean {
  return blocks.length > 0 || tellingReasons(reasons).length > 0;
}

/** What of a line's reasons is worth saying in a sentence. */
export function tellingReasons(reasons: Line['reasons']): Line['reasons'] {
  return reasons.filter(({ key }) => TELLING.has(key));
}
