import { z } from 'zod';
import { ENTITY_KINDS } from '../model/entities.ts';
import { idSchema } from '../model/id.ts';

/** The form of what a window asks of the history, and main of the store: `HistoryQuery`. */
export const historyQuerySchema = z.strictObject({
  about: idSchema.nullable(),
  parties: z.array(idSchema).max(1000).readonly(),
  authors: z.array(z.string().max(30_000)).max(1000).readonly(),
  kinds: z.array(z.enum(ENTITY_KINDS)).max(100).readonly(),
  since: idSchema.nullable(),
  text: z.string().max(1000),
  before: z
    .strictObject({ clock: z.string().regex(/^[\da-f]{12}-[\da-f]{4}$/), seq: z.int().min(0) })
    .nullable(),
  limit: z.int().min(1).max(200),
});

/** `PastMoment`. */
export const pastMomentSchema = z.strictObject({
  by: z.enum(['transaction', 'named-state', 'session']),
  id: idSchema,
});

/** `RestorationQuery`. */
export const restorationQuerySchema = z.strictObject({
  transaction: idSchema,
  entity: idSchema.nullable(),
  field: z.string().max(100).nullable(),
});
