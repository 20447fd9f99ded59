import type { Id } from '../../../../shared/model/id.ts';
import type { PlaceInput } from '../../../../shared/model/place.ts';
import type { LinkType } from '../../../../shared/model/vocabulary.ts';
import type { OutlineView } from './rows.ts';
import type { Row } from './row.ts';
import { placeId } from './places.ts';

/** A place between rows: under a row or at the top (`null`), behind a sibling or first (`null`). */
export interface Spot {
  readonly parent: Row | null;
  readonly after: Row | null;
}

/** Right behind a row, beside it. */
export function spotBelow(view: OutlineView, row: Row): Spot {
  return { parent: view.parentOf(row), after: row };
}

/** Right before a row, beside it. */
export function spotAbove(view: OutlineView, row: Row): Spot {
  const parent = view.parentOf(row);
  return { parent, after: view.rowsUnder(parent)[view.positionOf(row) - 1] ?? null };
}

/** Behind everything under a row, or at the top. */
export function spotLast(view: OutlineView, parent: Row | null): Spot {
  return { parent, after: view.rowsUnder(parent).at(-1) ?? null };
}

/** A level deeper: under the sibling before a row. `null` where there is none. */
export function spotIn(view: OutlineView, row: Row): Spot | null {
  const { after } = spotAbove(view, row);
  return after && spotLast(view, after);
}

/** A level higher: behind what a row stands under. `null` at the top. */
export function spotOut(view: OutlineView, row: Row): Spot | null {
  const parent = view.parentOf(row);
  return parent && spotBelow(view, parent);
}

/**
 * One up: before the sibling before, or, for the first, behind the last row under the row before its
 * parent. `null` where there is nothing above.
 * @param rows siblings that stand side by side
 */
export function spotUp(view: OutlineView, rows: readonly Row[]): Spot | null {
  const first = rows[0];
  if (!first) return null;
  const { parent, after } = spotAbove(view, first);
  if (after) return spotAbove(view, after);
  const uncle = parent && spotAbove(view, parent).after;
  return uncle && spotLast(view, uncle);
}

/** One down: the counterpart of `spotUp`. */
export function spotDown(view: OutlineView, rows: readonly Row[]): Spot | null {
  const last = rows.at(-1);
  if (!last) return null;
  const parent = view.parentOf(last);
  const next = view.rowsUnder(parent)[view.positionOf(last) + 1];
  if (next) return { parent, after: next };
  const uncle = parent && view.rowsUnder(view.parentOf(parent))[view.positionOf(parent) + 1];
  return uncle ? { parent: uncle, after: null } : null;
}

/** Whether rows stand under the same row, one behind the other. */
export function areSideBySide(view: OutlineView, rows: readonly Row[]): boolean {
  return rows.every((row, at) => {
    const before = rows[at - 1];
    return (
      !before ||
      (before.parentKey === row.parentKey && view.positionOf(row) === view.positionOf(before) + 1)
    );
  });
}

/**
 * The sibling behind which something at a spot comes, as commands name it.
 * @param leaving rows that are about to go elsewhere, and so are nobody's siblings
 */
export function siblingBefore(
  view: OutlineView,
  { parent, after }: Spot,
  leaving: readonly Row[] = [],
): Id | null {
  if (!after) return null;
  const siblings = view.rowsUnder(parent);
  for (let at = view.positionOf(after); at >= 0; at -= 1) {
    const sibling = siblings[at];
    // Lines that are not in the workspace are not known there.
    if (sibling && !sibling.draft && !leaving.includes(sibling)) return placeId(sibling.place);
  }
  return null;
}

/** A place as commands have it; `null` under a line that is not in the workspace. */
export function placeInput(
  parent: Row | null,
  as: LinkType | null,
  link: Id,
  after: Id | null,
): PlaceInput | null {
  if (!parent) return { under: 'nothing', after };
  if (parent.draft || as === null) return null;
  return { under: 'element', parent: parent.place.child, as, link, after };
}
