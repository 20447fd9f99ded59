import type { Id } from '../model/id.ts';
import type { WorkspaceState } from '../model/state.ts';
import type { Point } from './types.ts';

/** Where people put elements on the map by hand, by their upper left corners. */
export function placedIn(state: WorkspaceState): ReadonlyMap<Id, Point> {
  const placed = new Map<Id, Point>();
  for (const { element, x, y } of state.tables['map-place'].values()) placed.set(element, { x, y });
  return placed;
}
