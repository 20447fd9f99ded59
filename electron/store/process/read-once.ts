import { fail } from '../../../shared/result.ts';
import type { StoreError } from '../contract.ts';
import { Line, type AskOf, type LineOptions } from './line.ts';
import type { Answers } from './protocol.ts';
import { storeError } from '../store-error.ts';

/**
 * Opens a file for reading in a process of its own, asks one thing about it, and ends the process: whatever is in
 * that file, it holds up nobody. The file is examined as any other, and left as it is.
 * @returns `newer-version`, or why it cannot be read
 */
export async function readOnce<Name extends 'copy-log' | 'identity' | 'snapshot'>(
  path: string,
  ask: AskOf<Name>,
  options: LineOptions,
): Promise<Answers[Name]> {
  const failed = (error: StoreError): Answers[Name] => fail(error);
  const line = new Line(options);
  try {
    const opened = await line.open({ ask: 'open', path, mode: 'read', verified: null });
    if (!opened.ok) return failed(opened.error);
    if (opened.value.readOnly === 'newer-version') {
      return failed(storeError('newer-version', { path }));
    }
    return (await line.ask<Name>(ask)) ?? failed(storeError('store-ended', { path }));
  } finally {
    await line.end();
  }
}
