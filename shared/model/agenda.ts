import type { AgendaItem } from './entities.ts';
import type { Id } from './id.ts';
import { compareRanks } from './order.ts';
import { entity } from './queries.ts';
import type { WorkspaceState } from './state.ts';

/** The items of a session, in order. */
export function agendaOf(state: WorkspaceState, session: Id): readonly AgendaItem[] {
  return (state.indexes.itemsOf.get(session) ?? [])
    .map((id) => entity(state, 'agenda-item', id))
    .filter((item) => item !== undefined)
    .toSorted(compareRanks);
}
