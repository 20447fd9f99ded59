import { z } from 'zod';
import { fail, ok, type Result } from '../../result.ts';
import { difference, withoutUndefined } from '../changes.ts';
import { defineCommand, type Outcome } from '../command.ts';
import type { EntityKind, EntityOf } from '../entities.ts';
import { editableSchemas, type EditableKind } from '../fields.ts';
import { idSchema, type Id } from '../id.ts';
import { checkNames, checkEntity, titleOf } from '../checks.ts';
import { checkLink } from '../place.ts';
import { entity } from '../queries.ts';
import { refusal, type Refusal } from '../refusal.ts';
import type { WorkspaceState } from '../state.ts';

const variants = Object.entries(editableSchemas).map(([kind, schema]) =>
  z.strictObject({ kind: z.literal(kind), id: idSchema, fields: schema.partial() }),
);

type Edit = {
  [K in EditableKind]: {
    kind: K;
    id: Id;
    fields: {
      [F in keyof z.input<(typeof editableSchemas)[K]>]?: z.input<(typeof editableSchemas)[K]>[F];
    };
  };
}[EditableKind];

/** New values for some fields of one entity, of any kind. */
export const edit = defineCommand({
  type: 'edit',
  schema: z.discriminatedUnion('kind', variants as never) as z.ZodType<Edit, Edit>,
  newIds: () => [],
  label: (state, { kind, id, fields }) => {
    const names = Object.keys(withoutUndefined(fields));
    if (names.length !== 1) return { key: 'edit', values: { label: titleOf(state, kind, id) } };
    return kind === 'workspace'
      ? { key: `edit-workspace-${names[0]}`, values: {} }
      : { key: `edit-${names[0]}`, values: { label: titleOf(state, kind, id) } };
  },
  decide: (state, { kind, id, fields }): Outcome => {
    const before = entity(state, kind, id);
    if (!before) return fail(refusal('unknown-entity', { id }));
    const said = withoutUndefined(fields);
    const change = difference(kind, before, said);
    if (!change || change.op !== 'update') return ok([]);
    const checked = checkEdit(state, kind, { ...before, ...change.after });
    return checked.ok ? ok([change]) : checked;
  },
});

/**
 * The command that gives fields of an entity new values, where kind and fields are known only when the program runs.
 * Whether that kind has those fields is for `decide` to say.
 */
export function editOf(
  kind: EntityKind,
  id: Id,
  fields: Readonly<Record<string, unknown>>,
): Edit & { readonly type: 'edit' } {
  return { type: 'edit', kind, id, fields } as Edit & { readonly type: 'edit' };
}

/** Checks an entity as an edit would leave it, of whichever kind. */
export function checkEdit(
  state: WorkspaceState,
  kind: EntityKind,
  after: object,
): Result<null, Refusal> {
  if (kind === 'link') {
    const link = after as EntityOf<'link'>;
    return checkLink(state, link, link.id);
  }
  const names = checkNames(state, kind, after);
  return names.ok ? checkEntity(state, kind, after) : names;
}
