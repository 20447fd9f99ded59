import { z } from 'zod';
import { fail, ok } from '../../result.ts';
import { checkReferences } from '../checks.ts';
import { defineCommand } from '../command.ts';
import { daySchema, entitySchemas } from '../entities.ts';
import { idSchema } from '../id.ts';
import { nextLabel } from '../labels.ts';
import { entity } from '../queries.ts';
import { refusal } from '../refusal.ts';

const { text, owner } = entitySchemas['action-item'].shape;

/** Something that somebody does by a day, from a session or an issue. */
export const addActionItem = defineCommand({
  type: 'add-action-item',
  schema: z.strictObject({
    id: idSchema,
    text,
    owner: owner.default(''),
    due: daySchema.nullable().default(null),
    session: idSchema.nullable().default(null),
    issue: idSchema.nullable().default(null),
  }),
  label: (state) => ({
    key: 'add-action-item',
    values: { label: nextLabel(state.counters, 'action-item') },
  }),
  decide: (state, action, { at, author }) => {
    const { id } = action;
    if (entity(state, 'action-item', id)) return fail(refusal('id-taken', { id }));
    const checked = checkReferences(state, 'action-item', action);
    if (!checked.ok) return checked;
    const made = { createdAt: at, createdBy: author, status: 'open' as const };
    const label = nextLabel(state.counters, 'action-item');
    return ok([{ op: 'create', kind: 'action-item', id, after: { ...action, ...made, label } }]);
  },
});
