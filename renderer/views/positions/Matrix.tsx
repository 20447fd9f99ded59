import {
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
} from 'react';
import { placeOf } from './cell-at.ts';
import { ColumnHead } from './ColumnHead.tsx';
import { placeAfter, type Place } from './grid-keys.ts';
import styles from './Matrix.module.css';
import type { MatrixColumn } from './matrix-model.ts';
import { MatrixRow } from './MatrixRow.tsx';
import type { CellAt } from './positions-slice.ts';
import type { PartyRow } from './rows.ts';
import { useSayCell } from './say-cell.ts';
import { useMatrix } from './use-matrix.ts';

/** What a matrix can be told to do. */
export interface MatrixHandle {
  /** Puts the focus on the active cell, and brings it into what shows. */
  focus(): void;
}

interface MatrixProps {
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
  readonly onGo: (at: CellAt) => void;
  /** Called for keys that lead nowhere; `true` where it did something. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  /** Called where the button of a head was pressed. */
  readonly onPress: (at: CellAt) => void;
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
  onGo,
  onKey,
  onPress,
  handle,
}: MatrixProps) {
  const say = useSayCell();
  const scroller = useRef<HTMLDivElement>(null);
  const place = placeOf(at, rows, ids);
  const { down, across, rem, parties, page, reveal } = useMatrix(
    scroller,
    { ...SIZES, columns: widths },
    rows.length,
    place,
  );
  const cellAt = ({ row, column }: Place): CellAt => ({
    row: rows[row - 1]?.key ?? null,
    column: ids[column - 1] ?? null,
  });

  useImperativeHandle(handle, () => ({
    focus: () => {
      scroller.current?.scrollIntoView({ block: 'nearest' });
      reveal(place);
      focusCell(scroller.current, place.row, place.column);
    },
  }));
  const begin = useEffectEvent(() => {
    reveal(place);
    focusCell(scroller.current, place.row, place.column);
  });
  useEffect(() => begin(), []);
  // The focus goes along with the active cell, if it is in the grid at all.
  useLayoutEffect(() => {
    if (!scroller.current?.contains(document.activeElement)) return;
    focusCell(scroller.current, place.row, place.column);
  }, [place.row, place.column]);

  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.nativeEvent.isComposing) return;
    const isRtl = document.documentElement.dir === 'rtl';
    const key = { key: event.key, mod: event.ctrlKey || event.metaKey, isRtl };
    const extent = { rows: rows.length + 1, columns: ids.length + 1, page };
    const next = event.shiftKey ? null : placeAfter(place, key, extent);
    if (next) {
      reveal(next);
      onGo(cellAt(next));
    } else if (!onKey(event)) return;
    event.preventDefault();
  };
  const click = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const cell = target?.closest<HTMLElement>('[data-cell]');
    if (!cell) return;
    const clicked = { row: cell.dataset['row'] ?? null, column: cell.dataset['column'] ?? null };
    cell.focus({ preventScroll: true });
    if (target?.closest('button')) onPress(clicked);
    else onGo(clicked);
  };

  const columns = across.getVirtualItems();
  const width = parties * rem + across.getTotalSize();
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
        '--parties': `${parties}rem`,
      }}
      onKeyDown={press}
      onClick={click}
    >
      <div className={styles.sheet} role="presentation" style={{ inlineSize: width }}>
        <div role="rowgroup" className={styles.head}>
          <div role="row" aria-rowindex={1} className={styles.headRow}>
            <div
              role="columnheader"
              aria-colindex={1}
              className={styles.corner}
              data-cell=""
              tabIndex={place.row === 0 && place.column === 0 ? 0 : -1}
            >
              {corner}
            </div>
            {columns.map(({ index, start, size }) => {
              const column = columnAt(index);
              return (
                column && (
                  <ColumnHead
                    key={ids[index]}
                    column={column}
                    say={say}
                    index={index}
                    start={start}
                    size={size}
                    isActive={place.row === 0 && place.column === index + 1}
                  />
                )
              );
            })}
          </div>
        </div>
        <div role="rowgroup" className={styles.body} style={{ blockSize: down.getTotalSize() }}>
          {down.getVirtualItems().map(({ index, start }) => {
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
                  activeColumn={place.row === index + 1 ? place.column : null}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}

function focusCell(grid: HTMLElement | null, row: number, column: number): void {
  grid
    ?.querySelector<HTMLElement>(`[aria-rowindex="${row + 1}"] > [aria-colindex="${column + 1}"]`)
    ?.focus({ preventScroll: true });
}
