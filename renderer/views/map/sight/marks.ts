import type { Id } from '../../../../shared/model/id.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { applyFilter, isFiltering, type Filtered } from '../../filter/filter.ts';
import type { MapWorkSlice } from '../work-slice.ts';

/** How what a person looks for marks the cards. */
export interface Marks {
  /** The only cards that do not fade, those that are looked for and what they stand under; `null` while none fade. */
  readonly clear: ReadonlySet<Id> | null;
  /** The cards that are lit. */
  readonly lit: ReadonlySet<Id>;
  /** How many elements meet the filter; `null` without one. */
  readonly count: number | null;
}

/** The marks for a filter, as `applyFilter` applied it (`null` without one), and for what the search found. */
export function marksFor(
  filtered: Filtered | null,
  { filter, found, kept }: Pick<MapWorkSlice, 'filter' | 'found' | 'kept'>,
): Marks {
  const words = filtered && filter.text.trim() !== '' ? filtered.found : [];
  return {
    clear: filtered && new Set([...filtered.visible, ...kept]),
    lit: new Set([...words, ...(found?.ids ?? [])]),
    count: filtered?.found.size ?? null,
  };
}

/** What going from hit to hit goes through: what the search found, and what meets the filter. */
export function hitsOf(
  map: WorkspaceState,
  { filter, found }: Pick<MapWorkSlice, 'filter' | 'found'>,
): ReadonlySet<Id> {
  const met = isFiltering(filter) ? applyFilter(map, filter).found : [];
  return new Set([...met, ...(found?.ids ?? []).filter((id) => map.kinds.has(id))]);
}
