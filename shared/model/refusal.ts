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
  'attendance-without-name',
  'session-not-begun',
  'session-not-running',
  'restored-alone',
  'still-there',
] as const;

/** Why a command is refused. */
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** What is wrong with a field: a key of `refusals.json`, under `malformed`. */
type FormProblem =
  'missing' | 'wrong-type' | 'empty' | 'too-short' | 'too-long' | 'not-one-of' | 'unknown' | 'form';

/**
 * The refusal of something that does not fit its schema, by the first field that is wrong: its path, with dots; what is wrong
 * with it; and the most or the fewest that there may be, where that is what is wrong.
 */
export function malformed(error: z.ZodError): Refusal {
  const [issue] = error.issues;
  const path = issue?.path ?? [];
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const limit =
    issue?.code === 'too_big' ? issue.maximum : issue?.code === 'too_small' ? issue.minimum : 0;
  return refusal('malformed', {
    field: [...path, ...keys].join('.'),
    problem: issue ? problemOf(issue) : 'form',
    limit: Number(limit),
  });
}

function problemOf(issue: z.core.$ZodIssue): FormProblem {
  switch (issue.code) {
    case 'invalid_type':
      return 'wrong-type';
    case 'too_big':
      return 'too-long';
    case 'too_small':
      return Number(issue.minimum) === 1 ? 'empty' : 'too-short';
    case 'invalid_value':
      return 'not-one-of';
    case 'unrecognized_keys':
      return 'unknown';
    default:
      return 'form';
  }
}

/** Makes a refusal. */
export function refusal(
  code: RefusalCode,
  values: Readonly<Record<string, string | number>> = {},
): Refusal {
  return { code, values };
}
