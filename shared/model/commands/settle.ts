import { z } from 'zod';
import { fail, ok } from '../../result.ts';
import { differenceOf } from '../changes.ts';
import { titleOf } from '../checks.ts';
import { defineCommand } from '../command.ts';
import { ENTITY_KINDS, entitySchemas, type Entity, type EntityKind } from '../entities.ts';
import { idSchema } from '../id.ts';
import { changeIdSchema } from '../log.ts';
import { entity } from '../queries.ts';
import { malformed, refusal } from '../refusal.ts';
import { checkEdit } from './edit.ts';
import { fieldIn } from '../../record.ts';

/** Fields into which nobody writes, so that nothing can collide in them. */
const OWN = ['id', 'label', 'rank', 'createdAt', 'createdBy'];

/**
 * A collision is settled: a field has the value that somebody chose, old or new, and the values that copies put into it without
 * knowing of each other are replaced by it, so that it stays settled wherever the log comes.
 */
export const settle = defineCommand({
  type: 'settle',
  schema: z.strictObject({
    kind: z.enum(ENTITY_KINDS),
    id: idSchema,
    field: z.string().max(100),
    /** Left out, what shows stays. */
    value: z.unknown().optional(),
    /** The changes whose values do not show. */
    over: z.array(changeIdSchema).min(1).max(10_000),
  }),
  newIds: () => [],
  label: (state, { kind, id, field }) => ({
    key: 'settle',
    values: { label: titleOf(state, kind, id), field },
  }),
  settles: (state, { kind, id, field, value, over }) => [
    {
      kind,
      entity: id,
      field,
      value:
        value === undefined
          ? standingValue(state.tables[kind].get(id), field)
          : fieldSchema(kind, field).parse(value),
      over: over.map((change) => ({ field, change })),
    },
  ],
  decide: (state, { kind, id, field, value }) => {
    const before = entity(state, kind, id);
    if (!before) return fail(refusal('unknown-entity', { id }));
    if (OWN.includes(field) || !isField(kind, field)) {
      return fail(refusal('malformed', { field, problem: 'unknown', limit: 0 }));
    }
    if (value === undefined) return ok([]);
    // What is there is deleted by the command for that, which takes along what cannot be without it.
    if (field === 'deleted')
      return fail(refusal('malformed', { field, problem: 'unknown', limit: 0 }));
    const parsed = entitySchemas[kind].safeParse({ ...before, [field]: value });
    if (!parsed.success) return fail(malformed(parsed.error));
    const change = differenceOf(kind, before, { [field]: fieldIn(parsed.data, field) });
    if (!change) return ok([]);
    const checked = checkEdit(state, kind, parsed.data);
    return checked.ok ? ok([change]) : checked;
  },
});

/** Besides its own fields, whether it is there at all can have collided. */
function isField(kind: EntityKind, field: string): boolean {
  return field === 'deleted' || Object.hasOwn(entitySchemas[kind].shape, field);
}

function fieldSchema(kind: EntityKind, field: string): z.ZodType {
  const shape: Readonly<Record<string, z.ZodType>> = entitySchemas[kind].shape;
  return shape[field] ?? z.never();
}

/** What stands in a field of what is there: that it is not deleted, for one. */
function standingValue(found: Entity | undefined, field: string): unknown {
  return field === 'deleted' ? false : found && fieldIn(found, field);
}
