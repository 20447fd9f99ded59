import { agendaOf } from '../model/agenda.ts';
import type { SingleCommand } from '../model/decide.ts';
import type { AgendaItem } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import { entity } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import { PURPOSES } from '../model/vocabulary.ts';
import { sessionsInOrder } from './warnings.ts';

/** The steps in which minutes grow and shrink. */
const STEP = 5;

/** An item one place up (−1) or down (1) in its session; `null` where it is the first or the last. */
export function reorder(state: WorkspaceState, id: Id, by: -1 | 1): SingleCommand | null {
  const item = entity(state, 'agenda-item', id);
  if (!item) return null;
  const items = agendaOf(state, item.session);
  const at = items.findIndex((other) => other.id === id);
  if (!items[at + by]) return null;
  const after = items[by === 1 ? at + 1 : at - 2]?.id ?? null;
  return { type: 'move-agenda-item', id, session: item.session, after };
}

/**
 * An item to the session before (−1) or after (1) its own that is not over, to the same place there.
 * @returns `null` where there is none
 */
export function moveAcross(state: WorkspaceState, id: Id, by: -1 | 1): SingleCommand | null {
  const item = entity(state, 'agenda-item', id);
  if (!item) return null;
  const sessions = sessionsInOrder(state);
  const at = sessions.findIndex(({ id: other }) => other === item.session);
  const beside = by === 1 ? sessions.slice(at + 1) : sessions.slice(0, at).toReversed();
  const target = beside.find(({ status }) => status !== 'closed');
  if (!target) return null;
  const place = agendaOf(state, item.session).findIndex((other) => other.id === id);
  const before = agendaOf(state, target.id).slice(0, place).at(-1);
  return { type: 'move-agenda-item', id, session: target.id, after: before?.id ?? null };
}

/** An item to a place that was pointed at; `null` where it stands there already. */
export function moveTo(
  state: WorkspaceState,
  id: Id,
  session: Id,
  after: Id | null,
): SingleCommand | null {
  const item = entity(state, 'agenda-item', id);
  if (!item || after === id) return null;
  const items = agendaOf(state, session);
  const at = items.findIndex((other) => other.id === id);
  if (at !== -1 && (items[at - 1]?.id ?? null) === after) return null;
  return { type: 'move-agenda-item', id, session, after };
}

/** The next full five minutes above (1) or below (−1), at the least none. */
export function nextMinutes(minutes: number, by: -1 | 1): number {
  return by === 1
    ? (Math.floor(minutes / STEP) + 1) * STEP
    : Math.max(0, (Math.ceil(minutes / STEP) - 1) * STEP);
}

/** What comes after an item's purpose: to inform, to discuss, to decide, and from the beginning. */
export function nextPurpose({ purpose }: Pick<AgendaItem, 'purpose'>): AgendaItem['purpose'] {
  return PURPOSES[(PURPOSES.indexOf(purpose) + 1) % PURPOSES.length] ?? purpose;
}
