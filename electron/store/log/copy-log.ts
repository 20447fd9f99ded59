import { z } from 'zod';
import { commandLabelSchema } from '../../../shared/model/command-label.ts';
import { ENTITY_KINDS } from '../../../shared/model/entities.ts';
import { idSchema, type Id } from '../../../shared/model/id.ts';
import { changeIdSchema, originSchema, type LoggedTransaction } from '../../../shared/model/log.ts';

/** The log of another copy, as far as it is other than that of a file which knows some hashes of its own. */
export interface CopyLog {
  /** The transaction with which its workspace began. */
  readonly first: Id | null;
  /** So many transactions at the beginning are the same, which the chain of hashes shows. */
  readonly common: number;
  /** All that follow. */
  readonly rest: readonly LoggedTransaction[];
}

const transactionSchema = z.strictObject({
  id: idSchema,
  clock: z.string().length(17),
  author: z.string(),
  origin: originSchema,
  target: idSchema.nullable(),
  label: commandLabelSchema,
  changes: z.array(
    z.strictObject({
      id: changeIdSchema,
      kind: z.enum(ENTITY_KINDS),
      entity: idSchema,
      fields: z.record(z.string(), z.unknown()),
      replaced: z.record(z.string(), changeIdSchema),
    }),
  ),
});

/** The form of such a log as it crosses the processes: what one of them read in a file from elsewhere. */
export const copyLogSchema = z.strictObject({
  first: idSchema.nullable(),
  common: z.int().min(0),
  rest: z.array(transactionSchema),
}) as unknown as z.ZodType<CopyLog>;
