import type { VirtualItem } from '@tanstack/react-virtual';
import { memo } from 'react';
import { IssueCell } from './IssueCell.tsx';
import styles from './Matrix.module.css';
import type { MatrixColumn } from '../axes/matrix-model.ts';
import { PartyHead } from './PartyHead.tsx';
import { PositionCell } from './PositionCell.tsx';
import type { PartyRow } from '../axes/rows.ts';
import type { SayCell } from './say-cell.ts';

interface MatrixRowProps {
  readonly row: PartyRow;
  /** Where it is, without the head. */
  readonly index: number;
  /** How far its top is below the head, in pixels. */
  readonly start: number;
  readonly say: SayCell;
  readonly columns: readonly VirtualItem[];
  readonly columnAt: (index: number) => MatrixColumn | null;
  /** The column of the active cell, the parties' counted; `null` where it is in another row. */
  readonly activeColumn: number | null;
}

/** A party, and what it thinks of what is in each column. */
export const MatrixRow = memo(function MatrixRow({
  row,
  index,
  start,
  say,
  columns,
  columnAt,
  activeColumn,
}: MatrixRowProps) {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={styles.row}
      style={{ insetBlockStart: start }}
    >
      <PartyHead row={row} isActive={activeColumn === 0} />
      {columns.map((item) => {
        const column = columnAt(item.index);
        const place = {
          index: item.index,
          start: item.start,
          size: item.size,
          isActive: activeColumn === item.index + 1,
        };
        if (!column) return null;
        return column.kind === 'issue' ? (
          <IssueCell key={column.issue.id} row={row} say={say} column={column} {...place} />
        ) : (
          <PositionCell key={column.position.id} row={row} say={say} column={column} {...place} />
        );
      })}
    </div>
  );
});
