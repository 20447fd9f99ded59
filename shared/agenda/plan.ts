import { isUnsettled } from '../analysis/map.ts';
import type { Overview } from '../analysis/overview.ts';
import { agendaOf, standingItems } from '../model/agenda.ts';
import { titleOf } from '../model/checks.ts';
import type { BatchCommand, SingleCommand } from '../model/decide.ts';
import type { AgendaItem, Session, StandingItem } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { all, entity } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import type { StandingPlace } from '../model/vocabulary.ts';
import { addIssueCommand, copyOfItem, newItemFields } from './new-item.ts';
import { placeAfterOpening, placeForNew } from './places.ts';
import { sessionsInOrder } from './warnings.ts';

/**
 * Puts an issue on an agenda, for as long and to such an end as the map tells.
 * @param after the item that it follows; `null` puts it first, left out before what ends the session
 */
export function addIssue(
  state: WorkspaceState,
  overview: Overview,
  {
    session,
    issue,
    after,
  }: { readonly session: Id; readonly issue: Id; readonly after?: Id | null },
  newId: () => Id,
): SingleCommand {
  const fields = newItemFields(state, overview, issue);
  const place = after === undefined ? placeForNew(state, session) : after;
  return addIssueCommand(newId(), session, issue, fields, place);
}

/**
 * What a closed session did not come to and what is still worth taking up: neither settled since, nor on a later agenda,
 * nor one of the group's standing items, which come by themselves.
 */
export function notReached(state: WorkspaceState, { id, status }: Session): readonly AgendaItem[] {
  if (status !== 'closed') return [];
  const later = laterSessions(state, id).flatMap((session) => agendaOf(state, session.id));
  const standing = new Set(all(state, 'standing-item').map(({ title }) => title));
  return agendaOf(state, id).filter(({ issue, title, type, startedAt }) => {
    if (type === 'break' || startedAt !== null) return false;
    if (issue === null) {
      return !standing.has(title) && !later.some((other) => !other.issue && other.title === title);
    }
    const found = entity(state, 'issue', issue);
    return (
      found !== undefined && isUnsettled(found) && !later.some((other) => other.issue === issue)
    );
  });
}

/**
 * Carries over what was not reached, in one step: the items stay in the record of the session that did not come to them,
 * and come once more, after what opens the other one.
 * @returns `null` where there is nothing to carry over
 */
export function carryOver(
  state: WorkspaceState,
  from: Session,
  to: Id,
  newId: () => Id,
): BatchCommand | null {
  const items = notReached(state, from);
  if (items.length === 0) return null;
  let after = placeAfterOpening(state, to);
  const commands = items.map((item) => {
    const command = { ...copyOfItem(item, to, newId()), after };
    after = command.id;
    return command;
  });
  const values = { count: items.length, session: titleOf(state, 'session', to) };
  return { type: 'batch', label: { key: 'carry-over', values }, commands };
}

/** The group's standing items that a session does not have yet, by title. */
export function missingStanding(state: WorkspaceState, session: Id): readonly StandingItem[] {
  const there = new Set(agendaOf(state, session).map(({ title }) => title));
  return (['opening', 'closing'] as const).flatMap((place) =>
    standingItems(state, place).filter(({ title }) => !there.has(title)),
  );
}

/**
 * Puts the standing items that a session does not have on its agenda, in one step: at its beginning and at its end.
 * @returns `null` where it has them all
 */
export function putStanding(
  state: WorkspaceState,
  session: Id,
  newId: () => Id,
): BatchCommand | null {
  const missing = missingStanding(state, session);
  if (missing.length === 0) return null;
  const after: Record<StandingPlace, Id | null | undefined> = { opening: null, closing: undefined };
  const commands = missing.map(({ place, title, purpose, minutes, presenter, outcome }) => {
    const id = newId();
    const follows = after[place];
    if (place === 'opening') after.opening = id;
    return {
      type: 'add-agenda-item' as const,
      id,
      session,
      title,
      purpose,
      minutes,
      presenter,
      outcome,
      ...(follows === undefined ? {} : { after: follows }),
    };
  });
  const values = { session: titleOf(state, 'session', session) };
  return { type: 'batch', label: { key: 'use-standing-items', values }, commands };
}

/** The command that makes a free item one of the group's standing items, at the beginning or the end as it stands. */
export function keepStanding(
  state: WorkspaceState,
  item: AgendaItem,
  newId: () => Id,
): SingleCommand {
  const { title, purpose, minutes, presenter, outcome } = item;
  const items = agendaOf(state, item.session);
  const isLate = items.findIndex(({ id }) => id === item.id) >= items.length / 2;
  return {
    type: 'add-standing-item',
    id: newId(),
    title,
    purpose,
    minutes,
    presenter,
    outcome,
    place: isLate ? 'closing' : 'opening',
  };
}

/** The sessions after another one that are not over, the earliest first. */
export function comingAfter(state: WorkspaceState, session: Id): readonly Session[] {
  return laterSessions(state, session).filter(({ status }) => status !== 'closed');
}

function laterSessions(state: WorkspaceState, session: Id): readonly Session[] {
  const sessions = sessionsInOrder(state);
  return sessions.slice(sessions.findIndex(({ id }) => id === session) + 1);
}
