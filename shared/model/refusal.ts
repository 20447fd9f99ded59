import type { z } from 'zod';

/**
 * Why a command was not carried out. The code names a message and a hint in the catalogue
 * (`refusals.json`); the values fill them.
 */
export interface Refusal {
  readonly code: RefusalCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Every reason for which the model refuses a command. */
export const REFUSAL_CODES = [
  'malformed',
  'unknown-entity',
  'wrong-kind',
  'id-taken',
  'link-not-allowed',
  'link-to-itself',
  'link-exists',
  'link-circle',
  'still-referenced',
  'cannot-become',
  'name-taken',
  'not-a-group',
  'not-a-person',
  'has-memberships',
  'item-without-title',
  'already-superseded',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** The refusal of something that does not fit its schema: the first field that is wrong. */
export function malformed(error: z.ZodError): Refusal {
  const issue = error.issues[0];
  return refusal('malformed', {
    field: issue?.path.join('.') ?? '',
    problem: issue?.message ?? '',
  });
}

/** Makes a refusal. */
export function refusal(
  code: RefusalCode,
  values: Readonly<Record<string, string | number>> = {},
): Refusal {
  return { code, values };
}
