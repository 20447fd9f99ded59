import { z } from 'zod';
import { fail, ok } from '../../result.ts';
import { agendaOf } from '../agenda.ts';
import { titleOf } from '../checks.ts';
import { difference } from '../changes.ts';
import { defineCommand } from '../command.ts';
import { idSchema } from '../id.ts';
import { rankAfter } from '../order.ts';
import { entity } from '../queries.ts';
import { refusal } from '../refusal.ts';

/** An agenda item goes to another place, in its session or in another one. */
export const moveAgendaItem = defineCommand({
  type: 'move-agenda-item',
  schema: z.strictObject({
    id: idSchema,
    session: idSchema,
    after: idSchema.nullable().optional(),
  }),
  newIds: () => [],
  label: (state, { id, session }) => ({
    key: 'move-agenda-item',
    values: {
      label: titleOf(state, 'agenda-item', id),
      session: titleOf(state, 'session', session),
    },
  }),
  decide: (state, { id, session, after }) => {
    const item = entity(state, 'agenda-item', id);
    if (!item) return fail(refusal('unknown-entity', { id }));
    if (!entity(state, 'session', session)) return fail(refusal('unknown-entity', { id: session }));
    const siblings = agendaOf(state, session).filter((other) => other.id !== id);
    const change = difference('agenda-item', item, { session, rank: rankAfter(siblings, after) });
    return ok(change ? [change] : []);
  },
});
