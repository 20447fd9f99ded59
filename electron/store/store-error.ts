import type { StoreError, StoreErrorCode } from './contract.ts';

/** Makes a store error. */
export function storeError(
  code: StoreErrorCode,
  values: Readonly<Record<string, string | number>> = {},
): StoreError {
  return { code, values };
}
