import { memo } from 'react';
import { VisuallyHidden } from '../../../components/notices/VisuallyHidden.tsx';
import { placed, type CellPlace } from './cell.ts';
import styles from './Matrix.module.css';
import { livePositions, markOf, type IssueColumn, type Mark } from '../axes/matrix-model.ts';
import type { PartyRow } from '../axes/rows.ts';
import type { SayCell } from './say-cell.ts';
import { StanceMark } from './StanceMark.tsx';

interface IssueCellProps extends CellPlace {
  readonly row: PartyRow;
  readonly say: SayCell;
  readonly column: IssueColumn;
}

/** A cell has room for so many positions; of more, those on which the party was heard show. */
export const MOST_MARKS = 4;

/** What a party thinks of each position on an issue. */
export const IssueCell = memo(function IssueCell({ row, say, column, ...place }: IssueCellProps) {
  const marks = livePositions(column).map((position) => markOf(position, row));
  const words = say.issue(marks);
  const { shown, more } = fitted(marks);
  const isSilent = marks.every(({ entry, members }) => !entry && !members);
  return (
    <div
      role="gridcell"
      title={words}
      className={styles.cell}
      {...placed(place, row, column.issue.id)}
    >
      <VisuallyHidden>{words}</VisuallyHidden>
      {marks.length > 0 && isSilent && (
        <span className={styles.silent} aria-hidden="true">
          ·
        </span>
      )}
      {!isSilent && shown.map((mark) => <StanceMark key={mark.position} mark={mark} withLabel />)}
      {more > 0 && (
        <span className={styles.more} aria-hidden="true">
          +{more}
        </span>
      )}
    </div>
  );
});

function fitted(marks: readonly Mark[]): {
  readonly shown: readonly Mark[];
  readonly more: number;
} {
  if (marks.length <= MOST_MARKS) return { shown: marks, more: 0 };
  const heard = marks.filter(({ entry, members }) => entry ?? members);
  if (heard.length <= MOST_MARKS) return { shown: heard, more: 0 };
  const shown = heard.slice(0, MOST_MARKS - 1);
  return { shown, more: heard.length - shown.length };
}
