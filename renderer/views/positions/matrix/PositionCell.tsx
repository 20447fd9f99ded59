import { memo } from 'react';
import { classes } from '../../../components/classes.ts';
import { VisuallyHidden } from '../../../components/notices/VisuallyHidden.tsx';
import { placed, type CellPlace } from './cell.ts';
import styles from './Matrix.module.css';
import { markOf, type PositionColumn } from '../axes/matrix-model.ts';
import type { PartyRow } from '../axes/rows.ts';
import type { SayCell } from './say-cell.ts';
import { StanceMark } from './StanceMark.tsx';

interface PositionCellProps extends CellPlace {
  readonly row: PartyRow;
  readonly say: SayCell;
  readonly column: PositionColumn;
}

/** What a party thinks of a position. */
export const PositionCell = memo(function PositionCell({
  row,
  say,
  column,
  ...place
}: PositionCellProps) {
  const mark = markOf(column, row);
  const words = say.position(mark);
  return (
    <div
      role="gridcell"
      title={words}
      className={classes(styles.cell, column.position.status !== 'live' && styles.past)}
      {...placed(place, row, column.position.id)}
    >
      <VisuallyHidden>{words}</VisuallyHidden>
      <StanceMark mark={mark} />
    </div>
  );
});
