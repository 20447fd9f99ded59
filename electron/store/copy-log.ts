import { z } from 'zod';
import { ENTITY_KINDS } from '../../shared/model/entities.ts';
import { idSchema, type Id } from '../../shared/model/id.ts';
import { changeIdSchema, type LoggedTransaction } from '../../shared/model/log.ts';
import type { TransactionRecord } from './log-record.ts';
import type { LogStatements } from './log-statements.ts';
import { loggedChanges } from './logged-changes.ts';
import { parseJson } from './rows.ts';

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
  origin: z.enum(['command', 'merge', 'undo', 'redo']),
  target: idSchema.nullable(),
  label: z.strictObject({
    key: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
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

/** The hashes of a log's transactions, oldest first. */
export function hashesOf(log: LogStatements): readonly string[] {
  return [...log.chain()].map(({ hash }) => hash);
}

/**
 * What a log has beyond the beginning that it shares with another one.
 * @param hashes of the other log, from its beginning; none gives the whole log
 */
export function copyLogOf(log: LogStatements, hashes: readonly string[]): CopyLog {
  let first: Id | null = null;
  let common = 0;
  const rest: LoggedTransaction[] = [];
  for (const record of log.chain()) {
    first ??= record.id;
    if (rest.length === 0 && record.hash === hashes[common]) common += 1;
    else rest.push(transactionOf(log, record));
  }
  return { first, common, rest };
}

/** A transaction with its changes, from its row. */
export function transactionOf(log: LogStatements, record: TransactionRecord): LoggedTransaction {
  const { seq, id, clock, author, origin, target, label } = record;
  return {
    ...({ origin, target } as Pick<LoggedTransaction, 'origin' | 'target'>),
    id,
    clock,
    author,
    label: parseJson(label) as LoggedTransaction['label'],
    changes: loggedChanges(log, { seq, id }),
  } as LoggedTransaction;
}
