import { z } from 'zod';
import type { BridgeError, DocumentRequest, ImportPreview, Snapshot } from '../../shared/bridge.ts';
import type { Past } from '../../shared/documents/definition.ts';
import type { Job } from './job.ts';
import { paperPreviewSchema, takingSchema, type TakingJob } from './paper-protocol.ts';
import type { ImportCommand } from '../../shared/formats/import.ts';
import type { ImportChoices } from '../../shared/formats/review/choices.ts';
import type { Clock } from '../../shared/model/clock.ts';
import { ENTITY_KINDS } from '../../shared/model/entities.ts';
import type { Result } from '../../shared/result.ts';

/**
 * A document to be made: as a file, as a page that shows what the file will be, or as the part of a page that other
 * programs take from the clipboard.
 */
export interface DocumentJob extends Job {
  readonly make: 'file' | 'page' | 'fragment';
  readonly request: DocumentRequest;
  /** For a report of changes, the workspace as it stood when the reported time began; else `null`. */
  readonly earlier: Snapshot['json'] | null;
  /** For a paper whose edits can come back, the clock of the last change; else `null`. */
  readonly clock: Clock | null;
  /** By session, how often it was changed and when last, if the document needs that; else `null`. */
  readonly revisions: Past['revisions'] | null;
}

/** Text that another program put on the clipboard. */
export interface CopiedText {
  /** What people call the clipboard. */
  readonly name: string;
  readonly text: string;
  /** The same text as HTML, with its formatting; empty if there is none. */
  readonly html: string;
}

/** A file of another program, or text from the clipboard, to be read. */
export interface ReadingJob extends Job {
  readonly from: { readonly path: string } | CopiedText;
  readonly author: string;
}

/** What was read, to be imported as a person chose. */
export interface ChoosingJob extends Job {
  readonly command: ImportCommand;
  readonly choices: ImportChoices;
  readonly author: string;
}

/** What main sends to a work process: first the job, then, if the process asks for it, a printed page. */
export type ToWork =
  | { readonly document: DocumentJob }
  | { readonly reading: ReadingJob }
  | { readonly choosing: ChoosingJob }
  | { readonly taking: TakingJob }
  /** How the workspace may have stood, as snapshots have it. */
  | { readonly pasts: readonly Snapshot['json'][] }
  | { readonly printed: Result<Uint8Array, string> };

/** A document as a file. */
export interface MadeFile {
  readonly data: string | Uint8Array;
  /** The ending of the file's name, without the dot. */
  readonly extension: string;
}

/** What was understood of a file, and the command by which it enters. */
export interface Understood {
  readonly preview: Omit<ImportPreview, 'rows'>;
  readonly command: ImportCommand;
}

function result<Value extends z.ZodType>(value: Value) {
  return z.union([
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({
      ok: z.literal(false),
      error: z.strictObject({ code: z.string(), message: z.string(), hint: z.string() }),
    }),
  ]) as z.ZodType<Result<z.output<Value>, BridgeError>>;
}

const file: z.ZodType<MadeFile> = z.strictObject({
  data: z.union([z.string(), z.custom<Uint8Array>((value) => value instanceof Uint8Array)]),
  extension: z.string().regex(/^[a-z0-9]+$/),
});

const remark = z.strictObject({ line: z.number().nullable(), reason: z.string() });

const line = z.strictObject({
  id: z.string(),
  depth: z.number(),
  sign: z.string(),
  text: z.string(),
  holders: z.array(z.string()),
  others: z.array(z.strictObject({ party: z.string(), level: z.string() })),
  passage: z.string(),
  line: z.number().nullable(),
  isKnown: z.boolean(),
  now: z.string().nullable(),
  isAgain: z.boolean(),
  alike: z
    .strictObject({
      id: z.string(),
      label: z.string(),
      text: z.string(),
      isSame: z.boolean(),
      isMeant: z.boolean(),
    })
    .nullable(),
});

/** The store checks each row of it as it checks any command's. */
const entering: z.ZodType<ImportCommand> = z.strictObject({
  type: z.literal('import'),
  source: z.string(),
  rows: z.record(z.string(), z.array(z.unknown())),
});

const understood: z.ZodType<Understood> = z.strictObject({
  preview: z.strictObject({
    source: z.string(),
    speaksOf: z.enum(['everything', 'content']),
    counts: z.partialRecord(z.enum(ENTITY_KINDS), z.number()),
    leftOut: z.array(remark),
    notes: z.array(remark),
    lines: z.array(line),
    more: z.number(),
    untold: z.strictObject({
      same: z.record(z.string(), z.string()),
      texts: z.record(z.string(), z.string()),
    }),
  }) as z.ZodType<Understood['preview']>,
  command: entering,
});

/** What a work process says. It works on texts from anywhere, so its form is checked. */
export const fromWorkSchema = z.union([
  z.strictObject({ print: z.strictObject({ html: z.string(), title: z.string() }) }),
  z.strictObject({ file: result(file) }),
  z.strictObject({ understood: result(understood) }),
  z.strictObject({ chosen: entering }),
  z.strictObject({ 'pasts-when': z.string() }),
  z.strictObject({ paper: result(paperPreviewSchema) }),
  z.strictObject({ taken: takingSchema }),
]);

/** What a work process says, once it is checked. */
export type FromWork = z.output<typeof fromWorkSchema>;
