import type { Id } from '../../../../shared/model/id.ts';
import type { CellAt } from '../positions-slice.ts';
import type { PartyRow } from '../axes/rows.ts';

/** Where a cell of the matrix stands. */
export interface CellPlace {
  /** The column's place, without the parties'. */
  readonly index: number;
  /** How far it begins after the parties' column, in pixels. */
  readonly start: number;
  /** Its width in pixels. */
  readonly size: number;
  readonly isActive: boolean;
}

/** What every cell and every column's head tells the browser of its place. */
export function placed(
  { index, start, size, isActive }: CellPlace,
  row: PartyRow | null,
  column: Id,
) {
  return {
    'aria-colindex': index + 2,
    tabIndex: isActive ? 0 : -1,
    style: {
      inlineSize: size,
      insetInlineStart: `calc(var(--parties) + ${start}px)`,
    },
    'data-cell': '',
    'data-row': row?.key,
    'data-column': column,
  } as const;
}

/** Which cell an element is, by what it told with `placed`. */
export function cellOf({ dataset }: HTMLElement): CellAt {
  return { row: dataset['row'] ?? null, column: dataset['column'] ?? null };
}
