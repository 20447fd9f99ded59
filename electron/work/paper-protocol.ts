import { z } from 'zod';
import { ADDED, type Proposal } from '../../shared/answers/proposal.ts';
import type { Decisions } from '../../shared/answers/decisions.ts';
import type { PaperPreview } from '../../shared/answers/preview.ts';
import { commandLabelSchema } from '../../shared/model/command-label.ts';
import type { BatchCommand } from '../../shared/model/decide.ts';
import { ENTITY_KINDS } from '../../shared/model/entities.ts';
import { idSchema } from '../../shared/model/id.ts';
import { STANCE_LEVELS } from '../../shared/model/vocabulary.ts';
import type { Job } from './job.ts';

/** Proposals that are to enter as a person decided. */
export interface TakingJob extends Job {
  readonly source: string;
  readonly proposals: readonly Proposal[];
  readonly decisions: Decisions;
}

const kind = z.enum(ENTITY_KINDS);
const level = z.enum(STANCE_LEVELS);
const held = z.strictObject({ level, reason: z.string() }).nullable();

const change = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('reword'),
    of: kind,
    target: idSchema,
    field: z.string(),
    before: z.string(),
    now: z.string(),
    text: z.string(),
  }),
  z.strictObject({
    kind: z.literal('add'),
    as: z.enum(ADDED),
    newId: idSchema,
    under: idSchema.nullable(),
    text: z.string(),
    detail: z.string(),
    mayBe: z.array(z.enum(ADDED)),
  }),
  z.strictObject({
    kind: z.literal('stance'),
    newId: idSchema,
    party: idSchema.nullable(),
    name: z.string(),
    position: idSchema,
    level,
    reason: z.string(),
    since: z.string().nullable(),
    source: idSchema.nullable(),
    formalObjection: z.boolean(),
    before: held,
    now: held,
  }),
  z.strictObject({
    kind: z.literal('strike'),
    of: kind,
    target: idSchema,
    how: z.enum(['withdraw', 'delete']),
    text: z.string(),
  }),
]);

/** The form of what a paper proposes. */
export const paperPreviewSchema: z.ZodType<PaperPreview> = z.strictObject({
  source: z.string(),
  format: z.enum(['markdown', 'docx']),
  basis: z.enum(['exact', 'near', 'unmarked']),
  proposals: z.array(
    z.strictObject({
      id: z.string(),
      about: idSchema.nullable(),
      change,
      hands: z.array(z.strictObject({ author: z.string(), at: z.string() })),
      isComment: z.boolean(),
      line: z.number().nullable(),
      doubt: z.enum(['collides', 'undated', 'deletes', 'resolved']).nullable(),
    }),
  ),
  leftOut: z.array(z.strictObject({ line: z.number().nullable(), reason: z.string() })),
});

/** The form of the step by which proposals enter; the store checks each command in it. */
export const takingSchema = z
  .strictObject({
    type: z.literal('batch'),
    label: commandLabelSchema,
    commands: z.array(z.looseObject({ type: z.string() })),
  })
  .nullable() as z.ZodType<BatchCommand | null>;
