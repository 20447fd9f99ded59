import { z } from 'zod';
import { ok } from '../../result.ts';
import { checkEntity } from '../checks.ts';
import { defineCommand } from '../command.ts';
import { entitySchemas } from '../entities.ts';
import { idSchema } from '../id.ts';
import { nextLabel } from '../labels.ts';
import { daySchema } from '../values.ts';

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
  newIds: ({ id }) => [id],
  label: (state) => ({
    key: 'add-action-item',
    values: { label: nextLabel(state.counters, 'action-item') },
  }),
  decide: (state, action, { at, author }) => {
    const { id } = action;
    const checked = checkEntity(state, 'action-item', action);
    if (!checked.ok) return checked;
    const made = { createdAt: at, createdBy: author, status: 'open' as const };
    const label = nextLabel(state.counters, 'action-item');
    return ok([{ op: 'create', kind: 'action-item', id, after: { ...action, ...made, label } }]);
  },
});
