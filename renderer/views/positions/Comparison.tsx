import { useRef } from 'react';
import type { Id } from '../../../shared/model/id.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { useMirror } from '../../state/mirror.ts';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import { aboutOf, placeBackIn, placeWithin, resolved } from './cell-at.ts';
import { CellActions } from './CellActions.tsx';
import styles from './Comparison.module.css';
import { Legend } from './Legend.tsx';
import type { MatrixHandle } from './Matrix.tsx';
import { issueOpened } from './positions-slice.ts';
import { PositionsToolbar } from './PositionsToolbar.tsx';
import { Sheet } from './Sheet.tsx';
import { useColumnOf } from './use-columns.ts';
import { useIssues } from './use-issues.ts';
import { useRows } from './use-rows.ts';
import { useFirstCell } from './use-first-cell.ts';

/** The matrix with its toolbar, and what tells more of the active cell. */
export function Comparison({ state }: { readonly state: WorkspaceState }) {
  const dispatch = useAppDispatch();
  const columnOf = useColumnOf(state);
  const issues = useIssues(state);
  const rows = useRows(state);
  const chosen = useAppSelector(({ positions }) => positions.issue);
  const opened = chosen === null ? null : columnOf(chosen);
  const columns = opened
    ? opened.positions.map(({ position }) => position.id)
    : issues.map(({ id }) => id);
  const at = resolved(
    useAppSelector(({ positions }) => positions.at),
    rows,
    columns,
  );
  useMirror(aboutOf(at, rows, opened !== null));
  useFirstCell(state);

  const matrix = useRef<MatrixHandle>(null);
  const turn = (issue: Id | null) => {
    const column = issue === null ? null : columnOf(issue);
    const next = column ? placeWithin(column, at, rows) : placeBackIn(opened, at);
    dispatch(issueOpened({ issue: column ? issue : null, at: next }));
  };

  const shown = { issues, columnOf, opened, rows, at };
  return (
    <div className={styles.comparison}>
      <CellActions {...shown} />
      <PositionsToolbar state={state} opened={opened} onTurn={turn} />
      <Sheet {...shown} onTurn={turn} handle={matrix} />
      <Legend />
    </div>
  );
}
