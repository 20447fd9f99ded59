import { z } from 'zod';
import { historyQuerySchema, pastMomentSchema, restorationQuerySchema } from './history/schemas.ts';
import { ADDED } from './answers/proposal.ts';
import { DEPTHS } from './documents/manner.ts';
import type { Command } from './model/decide.ts';
import { idSchema } from './model/id.ts';
import { changeIdSchema } from './model/log.ts';
import { LINE_LIMIT, lineSchema, PROSE_LIMIT } from './model/text.ts';
import { daySchema } from './model/values.ts';
import type { RequestName, RequestOf } from './bridge.ts';

const nothing = z.undefined().transform(() => undefined);

/** A path as the system's dialogues, the recent list and a drop give it. */
const path = z
  .string()
  .min(1)
  .max(32_767)
  .refine((value) => !value.includes('\0'));

/** What the menu and a document say of an action or a document: names of our own catalogues. */
const name = z.string().max(100);

/** A BCP 47 tag, or `system`. */
const language = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]+(-[A-Za-z0-9]+)*$/);

const documentRequest = z.strictObject({
  document: name,
  format: name,
  issues: z.array(idSchema).max(100_000).readonly(),
  parties: z.array(idSchema).max(100_000).readonly(),
  session: idSchema.nullable(),
  since: daySchema.nullable(),
  manner: z
    .strictObject({ depth: z.enum(DEPTHS), names: z.boolean(), language: language.nullable() })
    .exactOptional(),
});

/** `decide` checks a command's fields; here it only has to look like one. */
const command = z.looseObject({ type: z.string().max(100) }).transform((value) => value as Command);

/**
 * The form of every request's payload. Main parses by it whatever a window sends, before anything
 * else happens: a window is not trusted to be ours.
 */
export const REQUEST_SCHEMAS = {
  'app.beginning': nothing,
  'app.info': nothing,
  'app.keep': nothing,
  'window.full-screen': z.strictObject({ on: z.boolean() }),
  'app.settings': z.strictObject({
    author: lineSchema.pipe(z.string().max(200)).exactOptional(),
    theme: z.enum(['system', 'light', 'dark']).exactOptional(),
    language: language.exactOptional(),
  }),
  'app.open-external': z.strictObject({ url: z.string().max(10_000) }),
  'menu.state': z.strictObject({
    enabled: z.array(name).max(200).readonly(),
    checked: z.array(name).max(200).readonly(),
    undo: z.string().max(1_000).nullable(),
    redo: z.string().max(1_000).nullable(),
  }),
  'workspace.new': nothing,
  'workspace.open': z.strictObject({ path: path.exactOptional() }),
  'workspace.read': nothing,
  'workspace.sample': nothing,
  'workspace.close': nothing,
  'workspace.forget-recent': z.strictObject({ path }),
  'workspace.save-copy': nothing,
  'workspace.show-in-folder': nothing,
  'workspace.snapshot': nothing,
  'command.run': command,
  'command.undo': nothing,
  'command.redo': nothing,
  'search.query': z.strictObject({
    text: z.string().max(1_000),
    limit: z.int().min(1).max(1_000),
  }),
  'log.entries': z.strictObject({
    entity: idSchema.exactOptional(),
    before: z.int().min(0).exactOptional(),
    limit: z.int().min(1).max(1_000),
  }),
  'history.page': historyQuerySchema,
  'history.authors': nothing,
  'history.past': pastMomentSchema,
  'history.restoration': restorationQuerySchema,
  'document.preview': documentRequest,
  'document.export': documentRequest,
  'document.export-several': z.array(documentRequest).min(1).max(100).readonly(),
  'document.print': documentRequest,
  'document.copy': z.strictObject({ request: documentRequest, as: z.enum(['rich', 'markdown']) }),
  'document.show-in-folder': z.strictObject({ path }),
  'picture.fonts': nothing,
  'picture.export': z.strictObject({
    format: z.enum(['svg', 'png']),
    svg: z.string().max(256_000_000),
    width: z.number().min(0).max(10_000_000),
    height: z.number().min(0).max(10_000_000),
  }),
  'import.choose': nothing,
  'import.clipboard': nothing,
  'import.confirm': z.strictObject({
    under: idSchema.nullable(),
    dropped: z.array(idSchema).max(200_000).readonly(),
    texts: z.record(idSchema, z.string().max(LINE_LIMIT)),
    same: z.record(idSchema, idSchema),
  }),
  'import.take': z.record(
    z.string().max(1000),
    z.strictObject({
      take: z.boolean(),
      text: z.string().max(PROSE_LIMIT).exactOptional(),
      as: z.enum(ADDED).exactOptional(),
    }),
  ),
  'dropped.next': nothing,
  'dropped.forget': nothing,
  'merge.choose': nothing,
  'merge.confirm': nothing,
  'merge.open-instead': nothing,
  'merge.unsettled': nothing,
  'backups.list': nothing,
  'backups.make': nothing,
  'backups.preview': z.strictObject({ path }),
  'backups.restore': z.strictObject({ path }),
  'recovery.look': nothing,
  'recovery.salvage': nothing,
  'recovery.use-backup': z.strictObject({ path }),
  'recovery.open': nothing,
  'merge.bring-back': z.strictObject({ change: changeIdSchema }),
} as const satisfies { readonly [Name in RequestName]: z.ZodType<RequestOf<Name>> };
