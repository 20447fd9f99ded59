import { isClock, ZERO_CLOCK, type Clock } from '../../../shared/model/clock.ts';
import { ChainHash, ZERO_HASH } from './chain-hash.ts';
import type { LogStatements } from './log-statements.ts';
import type { LogStep } from './log-steps.ts';

/**
 * Computes the hash chain of the log anew, and finds out whether each transaction has a time and the last the latest.
 * @param proven called with each transaction once its hash has been found to be right
 * @returns where it breaks, in words; `undefined` where it holds from end to end
 */
export function brokenLink(
  log: LogStatements,
  proven: (step: LogStep) => void = () => {},
): string | undefined {
  let before = ZERO_HASH;
  let latest: Clock = ZERO_CLOCK;
  let end: Clock = ZERO_CLOCK;
  let seq = 0;
  let count = 0;
  for (const step of log.steps()) {
    const { record, changes } = step;
    seq += 1;
    if (record.seq !== seq) return `transaction ${seq} of the log is missing`;
    const hash = new ChainHash(before, record).add(changes).end();
    if (hash !== record.hash) return `transaction ${seq} of the log is not as it was written`;
    const isTimed = changes.every(({ clock }) => clock === record.clock);
    if (!isClock(record.clock) || !isTimed) return `transaction ${seq} of the log has no time`;
    before = hash;
    end = record.clock;
    if (end > latest) latest = end;
    count += changes.length;
    proven(step);
  }
  if (seq === 0) return 'the log is empty';
  if (end !== latest) return 'the log does not end with its latest transaction';
  return count === log.changeCount() ? undefined : 'the log has changes of no transaction';
}
