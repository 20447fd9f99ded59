import { fail, type Result } from '../../shared/result.ts';
import type { StoreError } from './contract.ts';
import type { CopyLog } from './copy-log.ts';
import { Line, type LineOptions } from './line.ts';
import { storeError } from './store-error.ts';

/**
 * Reads the log of another copy, in a process of its own: whatever is in that file, it holds up nobody. The file is examined as
 * any other, and left as it is.
 * @param hashes of the log into which it is to come
 * @returns `newer-version`, or why it cannot be read
 */
export async function readCopy(
  path: string,
  hashes: readonly string[],
  options: LineOptions,
): Promise<Result<CopyLog, StoreError>> {
  const line = new Line(options);
  try {
    const opened = await line.open({ ask: 'open', path, mode: 'read', verified: null });
    if (!opened.ok) return opened;
    if (opened.value.readOnly === 'newer-version') {
      return fail(storeError('newer-version', { path }));
    }
    const copy = await line.ask({ ask: 'copy-log', hashes: [...hashes] });
    return copy ?? fail(storeError('store-ended', { path }));
  } finally {
    await line.end();
  }
}
