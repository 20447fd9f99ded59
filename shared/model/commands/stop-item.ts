import { z } from 'zod';
import { fail, ok } from '../../result.ts';
import { stopped } from '../agenda.ts';
import { titleOf } from '../checks.ts';
import { defineCommand } from '../command.ts';
import { idSchema } from '../id.ts';
import { entity } from '../queries.ts';
import { refusal } from '../refusal.ts';

/** A session is through with the item that it is on. */
export const stopItem = defineCommand({
  type: 'stop-item',
  schema: z.strictObject({ id: idSchema }),
  newIds: () => [],
  label: (state, { id }) => ({
    key: 'stop-item',
    values: { label: titleOf(state, 'agenda-item', id) },
  }),
  decide: (state, { id }, { at }) => {
    const item = entity(state, 'agenda-item', id);
    if (!item) return fail(refusal('unknown-entity', { id }));
    const change = item.startedAt === null ? null : stopped(item, at);
    return ok(change ? [change] : []);
  },
});
