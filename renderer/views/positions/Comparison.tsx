import { useCallback, useDeferredValue, useMemo, useRef } from 'react';
import type { Id } from '../../../shared/model/id.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { useMirror } from '../../app/use-mirror.ts';
import { useAppDispatch, useAppSelector, useAppStore } from '../../state/store.ts';
import { aboutOf, placeBackIn, placeWithin, resolved } from './keys/cell-at.ts';
import { CellActions } from './CellActions.tsx';
import styles from './Comparison.module.css';
import { Legend } from './matrix/Legend.tsx';
import { positionsOrdered } from './axes/orders.ts';
import { EvidencePanel } from './panel/EvidencePanel.tsx';
import { issueOpened, tabChosen } from './positions-slice.ts';
import { PositionsToolbar } from './PositionsToolbar.tsx';
import { Sheet } from './Sheet.tsx';
import { useColumnOf } from './axes/use-columns.ts';
import { useFirstCell } from './keys/use-first-cell.ts';
import type { MatrixHandle } from './keys/use-grid-focus.ts';
import { useIssues } from './axes/use-issues.ts';
import { useOverview } from './use-overview.ts';
import { useRows } from './axes/use-rows.ts';

/** The matrix with its toolbar, and what tells more of the active cell. */
export function Comparison({ state }: { readonly state: WorkspaceState }) {
  const dispatch = useAppDispatch();
  const store = useAppStore();
  const {
    issue: chosen,
    at: asked,
    order,
    tab,
    panelOpen,
  } = useAppSelector(({ positions }) => positions);
  const columnOf = useColumnOf(state);
  const isAsked = (panelOpen && tab === 'parties') || (order !== 'outline' && chosen === null);
  const overview = useOverview(state, isAsked);
  const issues = useIssues(state, overview);
  const rows = useRows(state);
  const column = chosen === null ? null : columnOf(chosen);
  const opened = useMemo(() => column && positionsOrdered(column, order), [column, order]);
  const columns = useMemo(
    () =>
      opened ? opened.positions.map(({ position }) => position.id) : issues.map(({ id }) => id),
    [opened, issues],
  );
  const at = useMemo(() => resolved(asked, rows, columns), [asked, rows, columns]);
  useMirror(aboutOf(at, rows, opened !== null));
  useFirstCell(state, { issues, columnOf, rows });

  const matrix = useRef<MatrixHandle>(null);
  const panel = useRef<HTMLElement>(null);
  const backToMatrix = useCallback(() => matrix.current?.focus(), []);
  const turn = useCallback(
    (issue: Id | null) => {
      const next = issue === null ? null : columnOf(issue);
      // Read when it is turned, so that the toolbar is not drawn for every cell that is gone to.
      const from = resolved(store.getState().positions.at, rows, columns);
      dispatch(
        issueOpened({
          issue: next ? issue : null,
          at: next ? placeWithin(next, from, rows) : placeBackIn(opened, from),
        }),
      );
    },
    [dispatch, store, columnOf, rows, columns, opened],
  );
  const showReasons = () => {
    dispatch(tabChosen('reasons'));
    // The panel may only be there once this is drawn.
    requestAnimationFrame(() => panel.current?.focus());
  };

  const shown = { issues, columnOf, opened, rows, at };
  // Arrows that are held down do not wait for the panel.
  const told = useDeferredValue(at);
  const issue = opened ?? (told.column === null ? null : columnOf(told.column));
  return (
    <div className={styles.comparison}>
      <CellActions {...shown} />
      <PositionsToolbar state={state} opened={opened} onTurn={turn} />
      <div className={styles.parts}>
        <Sheet {...shown} ids={columns} onTurn={turn} onReasons={showReasons} handle={matrix} />
        {panelOpen && (
          <EvidencePanel
            {...shown}
            at={told}
            state={state}
            issue={issue}
            overview={overview}
            onLeave={backToMatrix}
            panel={panel}
          />
        )}
      </div>
      <Legend />
    </div>
  );
}
