import { z } from 'zod';
import {
  historyQuerySchema,
  pastMomentSchema,
  restorationQuerySchema,
} from '../../../shared/history/schemas.ts';
import { idSchema } from '../../../shared/model/id.ts';
import { changeIdSchema } from '../../../shared/model/log.ts';
import { daySchema } from '../../../shared/model/values.ts';
import { copyLogSchema } from '../log/copy-log.ts';

const path = z.string().min(1).max(32_768);
const author = z.string();

/** What main may ask of a store process: what it is, and what is sent along. */
const asks = [
  z.strictObject({
    ask: z.literal('open'),
    path,
    mode: z.enum(['read', 'write']),
    verified: z.string().nullable(),
    backups: path.exactOptional(),
  }),
  // The model itself parses commands.
  z.strictObject({
    ask: z.literal('create'),
    path,
    title: z.string(),
    author,
    content: z.unknown().optional(),
  }),
  z.strictObject({ ask: z.literal('snapshot') }),
  z.strictObject({
    ask: z.literal('earlier'),
    session: idSchema.nullable(),
    since: daySchema.nullable(),
  }),
  z.strictObject({ ask: z.literal('marked') }),
  z.strictObject({ ask: z.literal('states-when'), clock: z.string().max(100) }),
  z.strictObject({ ask: z.literal('revisions') }),
  z.strictObject({ ask: z.literal('run'), command: z.unknown(), author }),
  z.strictObject({ ask: z.literal('undo'), author }),
  z.strictObject({ ask: z.literal('redo'), author }),
  z.strictObject({
    ask: z.literal('search'),
    text: z.string(),
    limit: z.number().int().min(1).max(1000),
  }),
  z.strictObject({
    ask: z.literal('log'),
    query: z.strictObject({
      entity: idSchema.optional(),
      before: z.number().int().optional(),
      limit: z.number().int().min(1).max(10_000),
    }),
  }),
  z.strictObject({ ask: z.literal('history'), query: historyQuerySchema }),
  z.strictObject({ ask: z.literal('history-authors') }),
  z.strictObject({ ask: z.literal('past'), moment: pastMomentSchema }),
  z.strictObject({ ask: z.literal('restoration'), query: restorationQuerySchema }),
  z.strictObject({ ask: z.literal('check') }),
  z.strictObject({ ask: z.literal('save-copy'), target: path }),
  // The work on files for which no workspace is opened.
  z.strictObject({
    ask: z.literal('backups'),
    folder: path,
    of: z.strictObject({ first: idSchema.nullable(), name: z.string() }),
  }),
  z.strictObject({ ask: z.literal('back-up'), path, folder: path, now: z.number() }),
  z.strictObject({ ask: z.literal('put-back'), from: path, target: path }),
  z.strictObject({ ask: z.literal('salvage'), path, target: path, author }),
  z.strictObject({ ask: z.literal('identity') }),
  z.strictObject({ ask: z.literal('hashes') }),
  z.strictObject({ ask: z.literal('copy-log'), hashes: z.array(z.string()) }),
  z.strictObject({
    ask: z.literal('merge'),
    copies: z.array(copyLogSchema),
    author,
    isTrial: z.boolean(),
  }),
  z.strictObject({ ask: z.literal('unsettled') }),
  z.strictObject({ ask: z.literal('bring-back'), change: changeIdSchema, author }),
  z.strictObject({ ask: z.literal('close'), lastSeen: path.nullable() }),
] as const;

/** A request as it crosses: numbered, so that its answer finds it. */
export const requestSchema = z.strictObject({
  id: z.number().int(),
  body: z.discriminatedUnion('ask', asks),
});

/** What a store process can be asked, as it comes out of its schema. */
export type Ask = z.output<(typeof asks)[number]>;

/** By what a request is told from others. */
export type AskName = Ask['ask'];
