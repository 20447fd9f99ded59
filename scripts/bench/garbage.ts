import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Clears away what was left over, so that one measurement does not pay for another's.
 * @param what `minor` for what was made last: compiled code stays, as in a program in use; `major` for everything, and with
 *   it code that was compiled for objects that are gone
 */
export function clearGarbage(what: 'minor' | 'major'): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options: { readonly type: typeof what }) => void;
  collect({ type: what });
}
