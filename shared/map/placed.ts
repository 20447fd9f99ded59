import type { Id } from '../model/id.ts';
import { all, mapPlaceOf } from '../model/queries.ts';
import type { WorkspaceState } from '../model/state.ts';
import type { MapGraph, Point } from './types.ts';

/** Where people put those of the shown elements that do not stand where the layout would have them. */
export function placedOf(state: WorkspaceState, { nodes }: MapGraph): ReadonlyMap<Id, Point> {
  const placed = new Map<Id, Point>();
  for (const { element } of all(state, 'map-place')) {
    const place = nodes.has(element) ? mapPlaceOf(state, element) : undefined;
    if (place) placed.set(element, { x: place.x, y: place.y });
  }
  return placed;
}
