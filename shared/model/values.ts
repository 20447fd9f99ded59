import { z } from 'zod';
import { LABEL_PREFIXES, type LabelledKind } from './labels.ts';
import { isRank } from './order.ts';

/** A moment in UTC, `2015-04-13T09:00:00.000Z`. */
export const timestampSchema = z.iso.datetime({ precision: 3 });

/** A calendar day, `2015-04-13`. */
export const daySchema = z.iso.date();

/** A wall-clock time without zone, `2015-04-13T09:00`; the session's time zone gives it meaning. */
export const wallTimeSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/)
  .refine((value) => daySchema.safeParse(value.slice(0, 10)).success);

/**
 * A key of the fractional index by which siblings are ordered. Keys grow by a character for every
 * five items inserted one after another into the same gap.
 */
export const rankSchema = z
  .string()
  .max(2000)
  .regex(/^[0-9A-Za-z]+$/)
  .refine(isRank);

/** A label as people say it aloud, beginning with the letters of its kind: `I3`, `P7`, `A12`. */
export function labelSchema(kind: LabelledKind): z.ZodString {
  return z.string().regex(new RegExp(`^${LABEL_PREFIXES[kind]}[1-9]\\d{0,8}$`));
}

/** How long something is planned to take, in minutes. */
export const minutesSchema = z.number().int().min(0).max(100_000);

/** The largest number of seconds that a field takes: thirty years. */
export const SECONDS_LIMIT = 1_000_000_000;

/** A coordinate on the map, in the map's own units from its middle. */
export const coordinateSchema = z.number().int().min(-10_000_000).max(10_000_000);
