import { agendaOf, standingItems } from '../model/agenda.ts';
import type { AgendaItem } from '../model/entities.ts';
import type { Id } from '../model/id.ts';
import type { WorkspaceState } from '../model/state.ts';

/**
 * The item after which something new comes on an agenda: the last one before what ends the session, which are the free
 * items after its last issue, or the group's standing ones.
 * @returns `null` for the beginning
 */
export function placeForNew(state: WorkspaceState, session: Id): Id | null {
  const items = agendaOf(state, session);
  const lastIssue = items.findLastIndex(({ issue }) => issue !== null);
  const closing = closingTitles(state);
  const isEnding = (item: AgendaItem): boolean =>
    isFree(item) && (lastIssue !== -1 || closing.has(item.title));
  const last = items.findLastIndex((item, place) => place <= lastIssue || !isEnding(item));
  return items[last]?.id ?? null;
}

/**
 * The item after which comes what a session takes up first: the last of the free items that open it.
 * @returns `null` for the beginning
 */
export function placeAfterOpening(state: WorkspaceState, session: Id): Id | null {
  const items = agendaOf(state, session);
  const closing = closingTitles(state);
  const first = items.findIndex((item) => !isFree(item) || closing.has(item.title));
  return items[(first === -1 ? items.length : first) - 1]?.id ?? null;
}

function isFree({ issue, type }: AgendaItem): boolean {
  return issue === null && type === 'item';
}

function closingTitles(state: WorkspaceState): ReadonlySet<string> {
  return new Set(standingItems(state, 'closing').map(({ title }) => title));
}
