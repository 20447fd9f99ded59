import { difference, type Change } from './changes.ts';
import type { AgendaItem, StandingItem } from './entities.ts';
import type { Id } from './id.ts';
import { compareRanks } from './order.ts';
import { all } from './queries.ts';
import type { WorkspaceState } from './state.ts';

/** The items of a session, in order. */
export function agendaOf(state: WorkspaceState, session: Id): readonly AgendaItem[] {
  return (state.indexes.itemsOf.get(session) ?? []).toSorted(compareRanks);
}

/** The item that a session is on now. */
export function runningItem(state: WorkspaceState, session: Id): AgendaItem | undefined {
  return agendaOf(state, session).find(
    ({ startedAt, endedAt }) => startedAt !== null && endedAt === null,
  );
}

/** The change by which a session leaves an item; `null` for one that it has left already. */
export function stopped(item: AgendaItem, at: string): Change | null {
  return item.endedAt === null ? difference('agenda-item', item, { endedAt: at }) : null;
}

/** What the group has on every agenda at its opening or at its end, in order. */
export function standingItems(
  state: WorkspaceState,
  place: StandingItem['place'],
): readonly StandingItem[] {
  return all(state, 'standing-item')
    .filter((item) => item.place === place)
    .toSorted(compareRanks);
}
