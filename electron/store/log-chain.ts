import { ChainHash, ZERO_HASH } from './chain-hash.ts';
import type { LogStatements } from './log-statements.ts';

/**
 * Computes the hash chain of the log anew.
 * @returns where it breaks, in words; `undefined` where it holds from end to end
 */
export function brokenLink(log: LogStatements): string | undefined {
  let before = ZERO_HASH;
  let seq = 0;
  let changes = 0;
  for (const transaction of log.chain()) {
    seq += 1;
    if (transaction.seq !== seq) return `transaction ${seq} of the log is missing`;
    const own = log.changes(seq);
    const hash = new ChainHash(before, transaction).add(own).end();
    if (hash !== transaction.hash) return `transaction ${seq} of the log is not as it was written`;
    before = hash;
    changes += own.length;
  }
  if (seq === 0) return 'the log is empty';
  return changes === log.changeCount() ? undefined : 'the log has changes of no transaction';
}
