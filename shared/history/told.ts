import { sizeOf, TOLD_ONE_BY_ONE, type HistoryEntry, type HistoryFilter } from './entries.ts';
import { tell } from './tell.ts';
import type { Telling } from './telling.ts';
import type { WorkspaceState } from '../model/state.ts';

/** A transaction and what of it the history tells. */
export interface Told {
  readonly entry: HistoryEntry;
  readonly tellings: readonly Telling[];
}

/**
 * What of some entries meets a filter.
 * @param known the workspace together with what is no more
 */
export function toldIn(
  entries: readonly HistoryEntry[],
  filter: HistoryFilter,
  known: WorkspaceState,
): readonly Told[] {
  return entries.flatMap((entry) => {
    const tellings = tell(entry, known).filter((telling) => isMeant(telling, filter));
    const isLarge = sizeOf(entry) > TOLD_ONE_BY_ONE;
    // A large one is told as a whole; of another, what is asked about may be nothing that is told.
    return tellings.length > 0 || isLarge || entry.changes.length === 0
      ? [{ entry, tellings }]
      : [];
  });
}

function isMeant({ kinds, concerns }: Telling, filter: HistoryFilter): boolean {
  return (
    (filter.kinds.length === 0 || kinds.some((kind) => filter.kinds.includes(kind))) &&
    (filter.about === null || concerns.includes(filter.about)) &&
    (filter.parties.length === 0 || concerns.some((id) => filter.parties.includes(id)))
  );
}
