import { z } from 'zod';
import type { DocumentName } from '../../../shared/documents/definition.ts';
import { DOCUMENTS } from '../../../shared/documents/index.ts';
import { DEPTHS } from '../../../shared/documents/manner.ts';
import { idSchema, type Id } from '../../../shared/model/id.ts';
import type { EntityKind } from '../../../shared/model/entities.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { recall, remember } from '../../state/remembered.ts';
import { definitionOf, FIRST_CHOICE, LANGUAGES, type ExportChoice } from './export-model.ts';

/** How the dialogue was left: what was chosen, and what was put together for a folder. */
export interface LastExport {
  readonly choice: ExportChoice;
  readonly together: readonly ExportChoice[];
}

const choiceSchema = z.object({
  document: z.custom<DocumentName>((name) => DOCUMENTS.some((known) => known.name === name)),
  format: z.string(),
  issues: z.array(idSchema).nullable(),
  parties: z.array(idSchema).nullable(),
  session: idSchema.nullable(),
  start: z.union([
    z.object({ by: z.literal('last') }),
    z.object({ by: z.literal('session'), session: idSchema }),
    z.object({ by: z.literal('day'), day: z.string() }),
  ]),
  depth: z.enum(DEPTHS),
  names: z.boolean(),
  language: z.enum(LANGUAGES).nullable(),
});
const schema = z.object({ choice: choiceSchema, together: z.array(choiceSchema).max(100) });

/** How the dialogue was left for a workspace; the first choice where it never was. What is gone is not asked for. */
export function lastExport(path: string, state: WorkspaceState | null): LastExport {
  const last = recall(keyFor(path), (json) => schema.safeParse(json).data);
  if (!last) return { choice: FIRST_CHOICE, together: [] };
  return {
    choice: there(last.choice, state),
    together: last.together.map((choice) => there(choice, state)),
  };
}

/** Keeps how the dialogue is left for a workspace. */
export function keepExport(path: string, last: LastExport): void {
  remember(keyFor(path), last);
}

function keyFor(path: string): string {
  return `export:${path}`;
}

function there(read: z.output<typeof choiceSchema>, state: WorkspaceState | null): ExportChoice {
  const { document, start } = read;
  const { formats } = definitionOf(document);
  const isThere = (kind: EntityKind, id: Id): boolean => state?.tables[kind].has(id) === true;
  const some = (kind: EntityKind, ids: readonly Id[] | null): readonly Id[] | null => {
    const left = ids?.filter((id) => isThere(kind, id)) ?? [];
    return left.length > 0 ? left : null;
  };
  return {
    ...read,
    format: formats.find((format) => format === read.format) ?? formats[0] ?? FIRST_CHOICE.format,
    issues: some('issue', read.issues),
    parties: some('party', read.parties),
    session: read.session !== null && isThere('session', read.session) ? read.session : null,
    start: start.by === 'session' && !isThere('session', start.session) ? { by: 'last' } : start,
  };
}
