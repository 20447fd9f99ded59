import { isUnsettled } from '../analysis/map.ts';
import type { AgendaItem, Decision, EntityOf, Session } from '../model/entities.ts';
import { agendaOf } from '../model/agenda.ts';
import type { Id } from '../model/id.ts';
import { compareMade, entity } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import { momentOf } from './zone.ts';
import { sessionsInOrder } from './warnings.ts';

/** What somebody took on. */
export type ActionItem = EntityOf<'action-item'>;

/** What a session leaves to do, as a chair says it at the end. */
export interface Left {
  /** The items that were not taken up. */
  readonly unreached: readonly AgendaItem[];
  /** The items whose issues the session left open, one for each issue. */
  readonly undecided: readonly AgendaItem[];
  /** Decisions that the chair has not designated. */
  readonly undesignated: readonly Decision[];
  /** What was taken on by nobody, or without a day. */
  readonly loose: readonly ActionItem[];
}

/** What a session leaves to do, were it over now. */
export function leftBy(state: WorkspaceState, session: Session): Left {
  const items = agendaOf(state, session.id);
  const how = (wanted: 'unreached' | 'undecided') =>
    items.filter((item) => leftAt(state, item) === wanted);
  return {
    unreached: how('unreached'),
    undecided: how('undecided').filter(
      // An item that was split is open once.
      ({ issue }, index, open) => open.findIndex((other) => other.issue === issue) === index,
    ),
    undesignated: decisionsOf(state, session.id).filter(({ designation }) => designation === null),
    loose: actionsOf(state, session.id).filter(
      ({ status, owner, due }) => status === 'open' && (owner === '' || due === null),
    ),
  };
}

/**
 * What an item leaves to do once its session is over; what the session decided is settled, whatever becomes of the
 * issue later.
 */
export function leftAt(
  state: WorkspaceState,
  { type, issue: id, purpose, startedAt, session }: AgendaItem,
): 'unreached' | 'undecided' | null {
  if (type === 'break') return null;
  if (startedAt === null) return 'unreached';
  const issue = id === null ? undefined : entity(state, 'issue', id);
  if (!issue || purpose === 'inform' || !isUnsettled(issue)) return null;
  return decisionsOf(state, session).some((decision) => decision.issue === id) ? null : 'undecided';
}

/** The decisions that a session took, in the order in which they were recorded. */
export function decisionsOf(state: WorkspaceState, session: Id): readonly Decision[] {
  return (state.indexes.decisionsIn.get(session) ?? []).toSorted(compareMade);
}

/** What was taken on at a session. */
export function actionsOf(state: WorkspaceState, session: Id): readonly ActionItem[] {
  return state.indexes.actionsFrom.get(session) ?? [];
}

/** What was taken on at earlier sessions, or at none, and is not done: the session begins with it. */
export function actionsBefore(state: WorkspaceState, session: Session): readonly ActionItem[] {
  const start = momentOf(session.start, session.timeZone);
  const earlier = new Set(
    sessionsInOrder(state)
      .filter((other) => momentOf(other.start, other.timeZone) < start)
      .map(({ id }) => id),
  );
  return [...state.tables['action-item'].values()]
    .filter(
      ({ status, session: from }) => status === 'open' && (from === null || earlier.has(from)),
    )
    .toSorted(compareActions);
}

/** The earliest due first, those without a day last. */
function compareActions(a: ActionItem, b: ActionItem): number {
  const [before, after] = [`${a.due ?? NEVER} ${a.id}`, `${b.due ?? NEVER} ${b.id}`];
  return before < after ? -1 : 1;
}

const NEVER = '9999-12-31';
