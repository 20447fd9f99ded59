/** A cell by its place: row 0 has the columns' heads, column 0 the parties. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What a matrix is as large as, heads included. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** How many rows a screenful is. */
  readonly page: number;
}

/** The part of a keyboard event that says where the keys lead. */
export interface GridKey {
  readonly key: string;
  /** Whether Ctrl, or Command, is held. */
  readonly mod: boolean;
  readonly isRtl: boolean;
}

/**
 * Where a key leads in a grid, as ARIA's practices have it: arrows by one, Home and End to the row's
 * ends, with Ctrl to the grid's corners, Page keys by a screenful.
 * @returns `null` for a key that leads nowhere
 */
export function placeAfter(
  from: Place,
  { key, mod, isRtl }: GridKey,
  extent: Extent,
): Place | null {
  const within = (place: Place): Place => ({
    row: clamp(place.row, extent.rows),
    column: clamp(place.column, extent.columns),
  });
  const forward = isRtl ? -1 : 1;
  switch (key) {
    case 'ArrowUp':
      return within({ ...from, row: mod ? 0 : from.row - 1 });
    case 'ArrowDown':
      return within({ ...from, row: mod ? extent.rows : from.row + 1 });
    case 'ArrowLeft':
    case 'ArrowRight': {
      const step = key === 'ArrowRight' ? forward : -forward;
      const end = step > 0 ? extent.columns : 0;
      return within({ ...from, column: mod ? end : from.column + step });
    }
    case 'Home':
      return within({ row: mod ? 0 : from.row, column: 0 });
    case 'End':
      return within({ row: mod ? extent.rows : from.row, column: extent.columns });
    case 'PageUp':
      return within({ ...from, row: from.row - extent.page });
    case 'PageDown':
      return within({ ...from, row: from.row + extent.page });
    default:
      return null;
  }
}

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(value, count - 1));
}
