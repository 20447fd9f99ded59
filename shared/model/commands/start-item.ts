import { z } from 'zod';
import { fail, ok } from '../../result.ts';
import { runningItem, stopped } from '../agenda.ts';
import { titleOf } from '../checks.ts';
import { difference, type Change } from '../changes.ts';
import { defineCommand } from '../command.ts';
import type { AgendaItem } from '../entities.ts';
import { idSchema } from '../id.ts';
import { entity } from '../queries.ts';
import { refusal } from '../refusal.ts';
import { SECONDS_LIMIT } from '../values.ts';

/**
 * A session takes up an item, and leaves the one that it was on. Taken up again, an item keeps its first
 * beginning; the time in between counts as paused.
 */
export const startItem = defineCommand({
  type: 'start-item',
  schema: z.strictObject({ id: idSchema }),
  newIds: () => [],
  label: (state, { id }) => ({
    key: 'start-item',
    values: { label: titleOf(state, 'agenda-item', id) },
  }),
  decide: (state, { id }, { at }) => {
    const item = entity(state, 'agenda-item', id);
    const session = item && entity(state, 'session', item.session);
    if (!item || !session) return fail(refusal('unknown-entity', { id }));
    if (session.status !== 'running') {
      return fail(
        refusal('session-not-running', { session: titleOf(state, 'session', session.id) }),
      );
    }
    const running = runningItem(state, session.id);
    if (running?.id === id) return ok([]);
    const changes: readonly (Change | null)[] = [
      running ? stopped(running, at) : null,
      difference('agenda-item', item, takenUp(item, at)),
    ];
    return ok(changes.filter((change) => change !== null));
  },
});

function takenUp(item: AgendaItem, at: string): Partial<AgendaItem> {
  if (item.startedAt === null) return { startedAt: at, endedAt: null };
  const since = item.endedAt === null ? 0 : Date.parse(at) - Date.parse(item.endedAt);
  const paused = item.pausedSeconds + Math.max(0, Math.round(since / 1000));
  return { endedAt: null, pausedSeconds: Math.min(paused, SECONDS_LIMIT) };
}
