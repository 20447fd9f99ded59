import { classes } from '../../components/classes.ts';
import list from '../../components/rows/VirtualRows.module.css';
import type { RowProps } from './EntryRow.tsx';
import styles from './HistoryList.module.css';
import { useTimes } from './times.ts';

interface DayRowProps extends Pick<RowProps, 'id' | 'index' | 'measure'> {
  readonly at: string;
}

/** The day on which what follows was done. */
export function DayRow({ id, index, measure, at }: DayRowProps) {
  const times = useTimes();
  return (
    <div
      ref={measure}
      role="row"
      id={id}
      data-index={index}
      aria-rowindex={index + 1}
      className={classes(list.row, styles.day)}
    >
      <div role="gridcell">{times.day(at)}</div>
    </div>
  );
}
