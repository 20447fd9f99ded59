import { z } from 'zod';
import { fail, ok } from '../../result.ts';
import { stopped, runningItem } from '../agenda.ts';
import { titleOf } from '../checks.ts';
import { difference, type Change } from '../changes.ts';
import { defineCommand } from '../command.ts';
import type { Session } from '../entities.ts';
import { followingId } from '../following-id.ts';
import { idSchema } from '../id.ts';
import { entity } from '../queries.ts';
import { refusal } from '../refusal.ts';

/** A session ends, and with it the item that it is on; the workspace as it stands then is kept under its title. */
export const closeSession = defineCommand({
  type: 'close-session',
  schema: z.strictObject({ id: idSchema }),
  newIds: () => [],
  label: (state, { id }) => ({
    key: 'close-session',
    values: { session: titleOf(state, 'session', id) },
  }),
  decide: (state, { id }, { at, author }) => {
    const session = entity(state, 'session', id);
    if (!session) return fail(refusal('unknown-entity', { id }));
    if (session.startedAt === null) {
      return fail(refusal('session-not-begun', { session: titleOf(state, 'session', id) }));
    }
    const running = runningItem(state, id);
    const endedAt = session.endedAt ?? at;
    const changes: readonly (Change | null)[] = [
      running ? stopped(running, at) : null,
      difference('session', session, { status: 'closed', endedAt }),
      session.status === 'closed' ? null : stateAtEnd(session, at, author),
    ];
    return ok(changes.filter((change) => change !== null));
  },
});

function stateAtEnd({ id: session, title }: Session, at: string, author: string): Change {
  const id = followingId(session, at);
  const after = { id, createdAt: at, createdBy: author, title, session };
  return { op: 'create', kind: 'named-state', id, after };
}
