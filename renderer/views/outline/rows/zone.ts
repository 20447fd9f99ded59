import type { Row } from './row.ts';
import type { OutlineView } from './rows.ts';
import { spotAbove, spotBelow, spotLast, type Spot } from './spot.ts';

/** Where a pointer is over a row: which part of its height counts as before, in, and behind it. */
export type Zone = 'before' | 'inside' | 'after';

/** The zone of a point. @param fraction of the row's height above the point, from 0 to 1 */
export function zoneAt(fraction: number): Zone {
  return fraction < 0.3 ? 'before' : fraction > 0.7 ? 'after' : 'inside';
}

/** The spot beside or in a row that a zone of it stands for. */
export function spotBy(view: OutlineView, row: Row, zone: Zone): Spot {
  switch (zone) {
    case 'before':
      return spotAbove(view, row);
    case 'inside':
      return spotLast(view, row);
    case 'after':
      return spotBelow(view, row);
  }
}

/** The same among lines: behind an open row is before the first row below it. */
export function spotAt(view: OutlineView, row: Row, zone: Zone): Spot {
  return zone === 'after' && view.isOpen(row)
    ? { parent: row, after: null }
    : spotBy(view, row, zone);
}
