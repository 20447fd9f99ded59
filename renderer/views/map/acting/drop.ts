import type { Point } from '../../../../shared/map/types.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { parentsOf } from '../../../../shared/model/queries.ts';
import type { LinkType } from '../../../../shared/model/vocabulary.ts';
import { ok, type Result } from '../../../../shared/result.ts';
import { dropObjection } from '../../outline/moving/drag.ts';
import { spotBy, zoneAt } from '../../outline/rows/zone.ts';
import type { Desk } from '../../outline/desk.ts';
import type { Row } from '../../outline/rows/row.ts';
import { type Spot } from '../../outline/rows/spot.ts';
import { rowOf } from './acts.ts';
import type { Sight } from './hands.ts';
import type { CardDrop, DropObjection } from './card-drop.ts';
import { placesUnder } from './ties.ts';

/** What is under a point: a card, and the part of its height above the point, from 0 to 1. */
export interface Aim {
  readonly id: Id;
  readonly fraction: number;
}

/**
 * The card at a point of the map.
 * @param without cards that are in nobody's way, such as those that are dragged
 */
export function aimAt(
  { cardsAt, boxOf }: Pick<Sight, 'cardsAt' | 'boxOf'>,
  point: Point,
  without: ReadonlySet<Id>,
): Aim | null {
  const id = cardsAt(point).findLast((card) => !without.has(card));
  const box = id === undefined ? undefined : boxOf(id);
  return id !== undefined && box ? { id, fraction: (point.y - box.y) / box.height } : null;
}

/** An element with all that shows under it. */
export function branchOf({ graph }: Pick<Sight, 'graph'>, id: Id): ReadonlySet<Id> {
  const branch = new Set([id]);
  for (const below of branch)
    for (const child of graph.nodes.get(below)?.children ?? []) branch.add(child);
  return branch;
}

/** What dropping rows on a card would do; `null` where the card is not known at the desk. */
export function dropOn(desk: Desk, sight: Sight, rows: readonly Row[], aim: Aim): CardDrop | null {
  const { view } = desk.look();
  const row = rowOf(desk, sight.graph, aim.id);
  if (!row) return null;
  const zone = zoneAt(aim.fraction);
  const spot = spotBy(view, row, zone);
  return { rows, spot, zone, target: aim.id, types: typesAt(desk, sight, rows, spot) };
}

function typesAt(
  desk: Desk,
  { map }: Sight,
  rows: readonly Row[],
  spot: Spot,
): Result<readonly LinkType[], DropObjection> {
  const [only] = rows;
  const parent = spot.parent?.place.child;
  if (rows.length === 1 && only && parent !== undefined && !only.draft && !spot.parent?.draft) {
    const { child, link, as } = only.place;
    const present = link !== null && as !== null ? { id: link, type: as } : null;
    const types = placesUnder(map, child, parent, present);
    // Among the same siblings it goes on standing as it does.
    const stays =
      as !== null &&
      parentsOf(map, child).some((other) => other.parent === parent && other.link.id === link);
    return types.ok && stays ? ok([as]) : types;
  }
  const objection = dropObjection(desk, rows, spot, 'move');
  return objection ? { ok: false, error: objection } : ok([]);
}
