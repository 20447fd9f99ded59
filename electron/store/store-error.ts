import type { StoreError, StoreErrorCode } from './contract.ts';

/** What people are told of what SQLite has its own words for. */
export const BROKEN_PAGES = 'parts of it no longer hold what was written there';

/** Makes a store error. */
export function storeError(
  code: StoreErrorCode,
  values: Readonly<Record<string, string | number>> = {},
): StoreError {
  return { code, values };
}
