import { fail } from '../../../shared/result.ts';
import type { StoreError } from '../contract.ts';
import { Line, type AskOf, type LineOptions } from './line.ts';
import type { Answers } from './protocol.ts';
import { storeError } from '../store-error.ts';

/** What a process can be asked without a workspace being open in it. */
export type Errand = 'backups' | 'back-up' | 'put-back' | 'salvage';

/** Starts a process for one piece of work on files, and ends it: neither window nor store waits for that. */
export async function runErrand<Name extends Errand>(
  body: AskOf<Name>,
  options: LineOptions,
): Promise<Answers[Name]> {
  const line = new Line(options);
  try {
    const answer = await line.ask<Name>(body);
    return answer ?? fail<StoreError>(storeError('store-ended'));
  } finally {
    await line.end();
  }
}
