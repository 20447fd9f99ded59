import { momentOf } from '../agenda/zone.ts';
import type { Session } from '../model/entities.ts';
import { all, entity } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import type { Scope } from './definition.ts';

/** When a report of changes begins, and by what that moment is known. */
export type Start =
  | { readonly by: 'session'; readonly session: Session; readonly moment: number }
  | { readonly by: 'day'; readonly day: string; readonly moment: number }
  | { readonly by: 'beginning'; readonly moment: null };

const MINUTE = 60_000;

/**
 * Since when changes are told: the session that is asked for, from its end; the day, from its start (UTC, so
 * that every reader's copy says the same); else the last session that was closed, or the beginning.
 * @returns moments in milliseconds since 1970
 */
export function startOfChanges(
  state: WorkspaceState,
  { session: id, since }: Pick<Scope, 'session' | 'since'>,
): Start {
  const session = id === null ? undefined : entity(state, 'session', id);
  if (session) return { by: 'session', session, moment: endOf(session) };
  if (since !== null)
    return { by: 'day', day: since, moment: Date.parse(`${since}T00:00:00Z`) - 1 };
  const last = all(state, 'session')
    .filter(({ status }) => status === 'closed')
    .toSorted((a, b) => endOf(a) - endOf(b))
    .at(-1);
  return last
    ? { by: 'session', session: last, moment: endOf(last) }
    : { by: 'beginning', moment: null };
}

function endOf({ start, timeZone, minutes }: Session): number {
  return momentOf(start, timeZone) + minutes * MINUTE;
}
