/**
 * Why a command was not carried out. The code names a message and a hint in the catalogue
 * (`refusals.json`); the values fill them.
 */
export interface Refusal {
  readonly code: RefusalCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Every reason for which the model refuses a command. */
export type RefusalCode =
  | 'malformed'
  | 'unknown-entity'
  | 'wrong-kind'
  | 'id-taken'
  | 'link-not-allowed'
  | 'link-to-itself'
  | 'link-exists'
  | 'link-circle'
  | 'nothing-changes'
  | 'still-referenced'
  | 'cannot-become'
  | 'name-taken'
  | 'not-a-group'
  | 'not-a-person'
  | 'already-superseded';

/** Makes a refusal. */
export function refusal(
  code: RefusalCode,
  values: Readonly<Record<string, string | number>> = {},
): Refusal {
  return { code, values };
}
