import { z } from 'zod';
import type { LogEntry, SearchHit, Snapshot } from '../../shared/bridge.ts';
import type { Past } from '../../shared/documents/definition.ts';
import type { HistoryPage, PastState } from '../../shared/history/entries.ts';
import {
  historyQuerySchema,
  pastMomentSchema,
  restorationQuerySchema,
} from '../../shared/history/schemas.ts';
import type { Clock } from '../../shared/model/clock.ts';
import type { Command } from '../../shared/model/decide.ts';
import { daySchema } from '../../shared/model/entities.ts';
import { idSchema, type Id } from '../../shared/model/id.ts';
import { changeIdSchema } from '../../shared/model/log.ts';
import type { Result } from '../../shared/result.ts';
import type { Backup } from './backups.ts';
import { copyLogSchema, type CopyLog } from './copy-log.ts';
import type { Salvage } from './salvage.ts';
import type { Fingerprint } from './file-identity.ts';
import type {
  CheckReport,
  CommandFailure,
  Committed,
  Merging,
  NamedUnsettled,
  ReadableWorkspace,
  StoreError,
} from './contract.ts';

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
  z.strictObject({ ask: z.literal('close') }),
] as const;

/** A request as it crosses: numbered, so that its answer finds it. */
export const requestSchema = z.strictObject({
  id: z.number().int(),
  body: z.discriminatedUnion('ask', asks),
});

export type Ask = z.output<(typeof asks)[number]>;
export type AskName = Ask['ask'];

/** What a process says once it has a file open. */
export interface Opening {
  readonly readOnly: ReadableWorkspace['readOnly'];
  readonly upgrade: ReadableWorkspace['upgrade'];
}

/** What comes back for each request. */
export interface Answers {
  open: Result<Opening, StoreError>;
  create: Result<Opening, StoreError>;
  snapshot: Result<Snapshot, StoreError>;
  /** The workspace as it stood when what a report of changes tells began, as a snapshot has it. */
  earlier: Result<Snapshot['json'], StoreError>;
  /** The workspace as a snapshot has it, and the clock of the last change in it. */
  marked: Result<{ readonly json: Snapshot['json']; readonly clock: Clock }, StoreError>;
  /** The workspace as it may have stood when a clock was its latest, as snapshots have it. */
  'states-when': Result<readonly Snapshot['json'][], StoreError>;
  revisions: Result<Past['revisions'], StoreError>;
  run: Result<Committed, CommandFailure>;
  undo: Result<Committed, CommandFailure>;
  redo: Result<Committed, CommandFailure>;
  search: Result<readonly SearchHit[], StoreError>;
  log: Result<readonly LogEntry[], StoreError>;
  history: Result<HistoryPage, StoreError>;
  'history-authors': Result<readonly string[], StoreError>;
  past: Result<PastState | null, StoreError>;
  restoration: Result<Command | null, StoreError>;
  check: Result<CheckReport, StoreError>;
  'save-copy': Result<null, StoreError>;
  backups: Result<readonly Backup[], StoreError>;
  'back-up': Result<string | null, StoreError>;
  'put-back': Result<null, StoreError>;
  salvage: Result<Salvage, StoreError>;
  /** The transaction with which the workspace began: the same in all its copies. */
  identity: Result<Id, StoreError>;
  hashes: Result<readonly string[], StoreError>;
  'copy-log': Result<CopyLog, StoreError>;
  merge: Result<Merging, StoreError>;
  unsettled: Result<NamedUnsettled, StoreError>;
  'bring-back': Result<Committed, CommandFailure>;
  /** The file's fingerprint, if it is known to be sound. */
  close: Result<Fingerprint | null, StoreError>;
}

/** An answer as it crosses. The process works on files from anywhere, so its form is checked as well. */
export const replySchema = z.strictObject({
  id: z.number().int(),
  /** How long the process worked on it, in milliseconds. */
  took: z.number(),
  answer: z.union([
    z.strictObject({ ok: z.literal(true), value: z.unknown() }),
    z.strictObject({ ok: z.literal(false), error: z.unknown() }),
  ]),
});

/** One end of the line between main and a store process. */
export interface Port {
  send(message: unknown): void;
  /** Calls back on every message from the other end. */
  listen(listener: (message: unknown) => void): void;
}
