import { z } from 'zod';
import { ok } from '../../result.ts';
import { standingItems } from '../agenda.ts';
import { defineCommand } from '../command.ts';
import { entitySchemas } from '../entities.ts';
import { idSchema } from '../id.ts';
import { rankAfter } from '../order.ts';

const { title, purpose, minutes, presenter, outcome, place } = entitySchemas['standing-item'].shape;

/** Something that the group has on every agenda, at its opening or at its end. */
export const addStandingItem = defineCommand({
  type: 'add-standing-item',
  schema: z.strictObject({
    id: idSchema,
    title,
    purpose: purpose.default('inform'),
    minutes: minutes.default(5),
    presenter: presenter.default(''),
    outcome: outcome.default(''),
    place: place.default('opening'),
  }),
  newIds: ({ id }) => [id],
  label: (_state, { title: words }) => ({ key: 'add-standing-item', values: { title: words } }),
  decide: (state, item, { at, author }) => {
    const { id } = item;
    const rank = rankAfter(standingItems(state, item.place), undefined);
    const after = { ...item, createdAt: at, createdBy: author, rank };
    return ok([{ op: 'create', kind: 'standing-item', id, after }]);
  },
});
