import { z } from 'zod';
import type { DocumentRequest, Snapshot } from '../../shared/bridge.ts';
import type { Result } from '../../shared/result.ts';

/** A document to be made: as a file, or as a page that shows what the file will be. */
export interface DocumentJob {
  readonly job: 'file' | 'page';
  /** The workspace, as the store's snapshots have it. */
  readonly json: Snapshot['json'];
  readonly request: DocumentRequest;
  /** The language of the document, a BCP 47 tag. */
  readonly language: string;
}

/** What main says to a work process: first what is to be done, then, if it asks for that, what a page looks like in print. */
export type ToWork =
  { readonly start: DocumentJob } | { readonly printed: Result<Uint8Array, string> };

/** What a work process says. It works on texts from anywhere, so its form is checked. */
export const fromWorkSchema = z.union([
  z.strictObject({ print: z.strictObject({ html: z.string(), title: z.string() }) }),
  z.strictObject({
    done: z.union([
      z.strictObject({
        ok: z.literal(true),
        value: z.strictObject({
          data: z.union([z.string(), z.custom<Uint8Array>((value) => value instanceof Uint8Array)]),
          mediaType: z.string(),
          extension: z.string().regex(/^[a-z0-9]+$/),
          suggestedName: z.string(),
        }),
      }),
      z.strictObject({
        ok: z.literal(false),
        error: z.strictObject({ code: z.string(), values: z.record(z.string(), z.string()) }),
      }),
    ]),
  }),
]);

export type FromWork = z.output<typeof fromWorkSchema>;

/** What a job comes to: a file, or a problem of `documents.json`. */
export type Done = Extract<FromWork, { readonly done: unknown }>['done'];
