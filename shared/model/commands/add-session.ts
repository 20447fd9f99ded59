import { z } from 'zod';
import { ok } from '../../result.ts';
import { defineCommand } from '../command.ts';
import { entitySchemas } from '../entities.ts';
import { idSchema } from '../id.ts';
import { nextLabel } from '../labels.ts';

const { title, start, timeZone, minutes, place, chair } = entitySchemas.session.shape;

/** A session of the group, planned. */
export const addSession = defineCommand({
  type: 'add-session',
  schema: z.strictObject({
    id: idSchema,
    title,
    start,
    timeZone: timeZone.default('UTC'),
    minutes: minutes.default(60),
    place: place.default(''),
    chair: chair.default(''),
  }),
  newIds: ({ id }) => [id],
  label: (state, session) => ({
    key: 'add-session',
    values: { label: nextLabel(state.counters, 'session'), title: session.title },
  }),
  decide: (state, session, { at, author }) => {
    const { id } = session;
    const label = nextLabel(state.counters, 'session');
    const made = { createdAt: at, createdBy: author, label };
    const planned = { status: 'planned' as const, startedAt: null, endedAt: null };
    return ok([{ op: 'create', kind: 'session', id, after: { ...session, ...made, ...planned } }]);
  },
});
