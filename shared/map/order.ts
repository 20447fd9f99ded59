import type { Id } from '../model/id.ts';
import { TOP, type BlockColumn } from './forest.ts';
import type { MapColumn, MapGraph, Point } from './types.ts';

/** The nodes of a graph by their places in reading order. */
export interface Order {
  readonly ids: readonly Id[];
  readonly placeOf: ReadonlyMap<Id, number>;
  /** What each stands under; `TOP` for the root of a tree. */
  readonly parents: Int32Array;
}

/** The reading order of a graph. */
export function orderOf({ nodes }: MapGraph): Order {
  const ids: Id[] = [];
  const placeOf = new Map<Id, number>();
  const parents = new Int32Array(nodes.size);
  for (const { id, parent } of nodes.values()) {
    const place = ids.push(id) - 1;
    placeOf.set(id, place);
    parents[place] = parent === null ? TOP : (placeOf.get(parent) ?? TOP);
  }
  return { ids, placeOf, parents };
}

/** Where a person put what shows, by its place. */
export function putIn(
  { placeOf }: Order,
  placed: ReadonlyMap<Id, Point>,
): ReadonlyMap<number, Point> {
  const put = new Map<number, Point>();
  for (const [id, point] of placed) {
    const place = placeOf.get(id);
    if (place !== undefined) put.set(place, point);
  }
  return put;
}

/** Columns by places, without what does not show. */
export function columnsByPlace(
  columns: readonly MapColumn[],
  { placeOf }: Order,
): readonly BlockColumn[] {
  return columns.flatMap(({ parent, roots, width }) => {
    const under = parent === null ? TOP : placeOf.get(parent);
    if (under === undefined) return [];
    return [{ parent: under, roots: roots.flatMap((id) => placeOf.get(id) ?? []), width }];
  });
}

/**
 * Columns by ids.
 * @param before those before: what is folded away has its columns again when it is unfolded
 */
export function columnsById(
  columns: readonly BlockColumn[],
  { ids }: Order,
  before: readonly MapColumn[],
): readonly MapColumn[] {
  const now = columns.map(({ parent, roots, width }): MapColumn => {
    return {
      parent: ids[parent] ?? null,
      roots: roots.flatMap((place) => ids[place] ?? []),
      width,
    };
  });
  const parents = new Set(now.map(({ parent }) => parent));
  return [...now, ...before.filter(({ parent }) => !parents.has(parent))];
}
