import { z } from 'zod';
import { fail, ok } from '../../result.ts';
import { standingItems } from '../agenda.ts';
import { difference } from '../changes.ts';
import { titleOf } from '../checks.ts';
import { defineCommand } from '../command.ts';
import { entitySchemas } from '../entities.ts';
import { idSchema } from '../id.ts';
import { rankAfter } from '../order.ts';
import { entity } from '../queries.ts';
import { refusal } from '../refusal.ts';

/** A standing item goes to another place among those of the opening, or of the end. */
export const moveStandingItem = defineCommand({
  type: 'move-standing-item',
  schema: z.strictObject({
    id: idSchema,
    place: entitySchemas['standing-item'].shape.place,
    /** The one that it follows; `null` puts it first, left out last. */
    after: idSchema.nullable().optional(),
  }),
  newIds: () => [],
  label: (state, { id }) => ({
    key: 'move-standing-item',
    values: { title: titleOf(state, 'standing-item', id) },
  }),
  decide: (state, { id, place, after }) => {
    const item = entity(state, 'standing-item', id);
    if (!item) return fail(refusal('unknown-entity', { id }));
    const others = standingItems(state, place).filter((other) => other.id !== id);
    const change = difference('standing-item', item, { place, rank: rankAfter(others, after) });
    return ok(change ? [change] : []);
  },
});
