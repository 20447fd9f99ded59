import { z } from 'zod';
import { ok } from '../../result.ts';
import { checkEntity, titleOf } from '../checks.ts';
import { difference, type Change } from '../changes.ts';
import { dayOf, defineCommand } from '../command.ts';
import { entitySchemas } from '../entities.ts';
import { idSchema } from '../id.ts';
import { entity } from '../queries.ts';
import { daySchema } from '../values.ts';

const { level, by, reason } = entitySchemas.designation.shape;

/** The chair designates a decision, once more if need be; the earlier designations stay on record. */
export const designate = defineCommand({
  type: 'designate',
  schema: z.strictObject({
    id: idSchema,
    decision: idSchema,
    level,
    by: by.default(''),
    reason: reason.default(''),
    /** The day on which it is designated, unless said. */
    on: daySchema.optional(),
  }),
  newIds: ({ id }) => [id],
  label: (state, { decision, level: designation }) => ({
    key: 'designate',
    values: { label: titleOf(state, 'decision', decision), designation },
  }),
  decide: (state, { on, ...designation }, context) => {
    const { at, author } = context;
    const { id } = designation;
    const after = { ...designation, createdAt: at, createdBy: author, on: on ?? dayOf(context) };
    const checked = checkEntity(state, 'designation', after);
    if (!checked.ok) return checked;
    const decision = entity(state, 'decision', designation.decision);
    const change: Change | null =
      decision === undefined
        ? null
        : difference('decision', decision, { designation: designation.level });
    return ok([
      { op: 'create', kind: 'designation', id, after } as const,
      ...(change ? [change] : []),
    ]);
  },
});
