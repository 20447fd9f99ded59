import { useRef, type Ref } from 'react';
import { placeOf } from '../keys/cell-at.ts';
import styles from './Matrix.module.css';
import type { MatrixColumn } from '../axes/matrix-model.ts';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixRow } from './MatrixRow.tsx';
import type { CellAt } from '../positions-slice.ts';
import type { PartyRow } from '../axes/rows.ts';
import { useSayCell } from './say-cell.ts';
import { useGridFocus, type MatrixHandle } from '../keys/use-grid-focus.ts';
import { useGridInput, type GridEvents } from '../keys/use-grid-input.ts';
import { useMatrix } from './use-matrix.ts';

interface MatrixProps extends GridEvents {
  readonly label: string;
  /** What the corner says: what rows and columns are. */
  readonly corner: string;
  readonly rows: readonly PartyRow[];
  /** The issues or the positions of the columns. */
  readonly ids: readonly string[];
  readonly columnAt: (index: number) => MatrixColumn | null;
  /** The least width of each column, in root font sizes. */
  readonly widths: readonly number[];
  readonly at: CellAt;
  readonly handle: Ref<MatrixHandle>;
}

/** In root font sizes. */
const SIZES = { row: 3, head: 6.75 };

/** A grid of cells, parties by issues or by positions, of which only those that show are drawn. */
export function Matrix({
  label,
  corner,
  rows,
  ids,
  columnAt,
  widths,
  at,
  handle,
  ...events
}: MatrixProps) {
  const say = useSayCell();
  const scroller = useRef<HTMLDivElement>(null);
  const place = placeOf(at, rows, ids);
  const sizes = { ...SIZES, columns: widths };
  const drawn = useMatrix(scroller, sizes, rows.length, place);
  const { columns, page, reveal } = drawn;
  useGridFocus(scroller, place, reveal, handle);
  const hearing = useGridInput({ rows, ids, place, page, reveal }, events);

  const activeColumnIn = (row: number) => (place.row === row ? place.column : null);
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={-1}
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={ids.length + 1}
      className={styles.scroller}
      style={{
        '--row': `${SIZES.row}rem`,
        '--head': `${SIZES.head}rem`,
        '--parties': `${drawn.parties}rem`,
      }}
      {...hearing}
    >
      <div className={styles.sheet} role="presentation" style={{ inlineSize: drawn.width }}>
        <MatrixHead
          corner={corner}
          ids={ids}
          columns={columns}
          columnAt={columnAt}
          say={say}
          activeColumn={activeColumnIn(0)}
        />
        <div
          role="rowgroup"
          className={styles.body}
          style={{ blockSize: drawn.rows.getTotalSize() }}
        >
          {drawn.rows.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return (
              row && (
                <MatrixRow
                  key={row.key}
                  row={row}
                  index={index}
                  start={start}
                  say={say}
                  columns={columns}
                  columnAt={columnAt}
                  activeColumn={activeColumnIn(index + 1)}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}
