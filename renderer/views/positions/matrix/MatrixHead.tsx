import type { VirtualItem } from '@tanstack/react-virtual';
import { ColumnHead } from './ColumnHead.tsx';
import styles from './Matrix.module.css';
import type { MatrixColumn } from '../axes/matrix-model.ts';
import type { SayCell } from './say-cell.ts';

interface MatrixHeadProps {
  /** What the corner says: what rows and columns are. */
  readonly corner: string;
  /** The issues or the positions of the columns. */
  readonly ids: readonly string[];
  readonly columns: readonly VirtualItem[];
  readonly columnAt: (index: number) => MatrixColumn | null;
  readonly say: SayCell;
  /** The column of the active cell, the parties' counted; `null` where it is in another row. */
  readonly activeColumn: number | null;
}

/** The row of a matrix that stays where it is: what each column is about. */
export function MatrixHead({ corner, ids, columns, columnAt, say, activeColumn }: MatrixHeadProps) {
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.headRow}>
        <div
          role="columnheader"
          aria-colindex={1}
          className={styles.corner}
          data-cell=""
          tabIndex={activeColumn === 0 ? 0 : -1}
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
                isActive={activeColumn === index + 1}
              />
            )
          );
        })}
      </div>
    </div>
  );
}
