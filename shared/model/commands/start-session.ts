import { z } from 'zod';
import { fail, ok } from '../../result.ts';
import { titleOf } from '../checks.ts';
import { difference } from '../changes.ts';
import { defineCommand } from '../command.ts';
import { idSchema } from '../id.ts';
import { entity } from '../queries.ts';
import { refusal } from '../refusal.ts';

/** A session begins. One that was closed too early goes on, from its true beginning. */
export const startSession = defineCommand({
  type: 'start-session',
  schema: z.strictObject({ id: idSchema }),
  newIds: () => [],
  label: (state, { id }) => ({
    key: 'start-session',
    values: { session: titleOf(state, 'session', id) },
  }),
  decide: (state, { id }, { at }) => {
    const session = entity(state, 'session', id);
    if (!session) return fail(refusal('unknown-entity', { id }));
    const startedAt = session.startedAt ?? at;
    const change = difference('session', session, { status: 'running', startedAt, endedAt: null });
    return ok(change ? [change] : []);
  },
});
