import type { StoreError, StoreErrorCode } from './contract.ts';

/**
 * Why something could not be read or written: which form of its message says so in plain words (a context of i18next), and
 * the system's own words for where none does.
 */
export interface WhyNot {
  readonly reason: string;
  readonly context?: 'full' | 'denied' | 'missing' | 'folder';
}

const OF_THE_SYSTEM: ReadonlyMap<string, WhyNot['context']> = new Map([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
  ['EROFS', 'denied'],
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
  ['EISDIR', 'folder'],
]);

const OF_THE_STORE: ReadonlyMap<StoreErrorCode, WhyNot['context']> = new Map([
  ['disk-full', 'full'],
  ['no-permission', 'denied'],
  ['read-only', 'denied'],
]);

/** Why the file system did not read or write something; anything else that was thrown says why by itself. */
export function whyNot(error: unknown): WhyNot {
  if (!(error instanceof Error)) return { reason: String(error) };
  const context = 'code' in error ? OF_THE_SYSTEM.get(String(error.code)) : undefined;
  return context === undefined ? { reason: error.message } : { reason: error.message, context };
}

/** Why the store did not write something. */
export function whyNotStored({ code, values }: StoreError): WhyNot {
  const context = OF_THE_STORE.get(code);
  const reason = String(values['detail'] ?? code);
  return context === undefined ? { reason } : { reason, context };
}
