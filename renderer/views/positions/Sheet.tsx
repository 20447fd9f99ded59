import { useCallback, useMemo, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/id.ts';
import { Button } from '../../components/buttons/Button.tsx';
import { EmptyState } from '../../components/notices/EmptyState.tsx';
import { useAppDispatch } from '../../state/store.ts';
import { issueShown } from '../../state/ui.ts';
import { MOST_MARKS } from './matrix/IssueCell.tsx';
import { Matrix } from './matrix/Matrix.tsx';
import type { IssueColumn, MatrixColumn } from './axes/matrix-model.ts';
import { cellActivated, onlyOpenSet } from './positions-slice.ts';
import type { Shown } from './shown.ts';
import { useCellKeys } from './keys/use-cell-keys.ts';
import type { MatrixHandle } from './keys/use-grid-focus.ts';

interface SheetProps extends Shown {
  /** The issues or the positions of the columns. */
  readonly ids: readonly Id[];
  readonly onTurn: (issue: Id | null) => void;
  /** Shows the reasons of the active cell. */
  readonly onReasons: () => void;
  readonly handle: RefObject<MatrixHandle | null>;
}

/** How wide columns are at least, in root font sizes. */
const LEAST_WIDTH = { position: 9, issue: 7.5, mark: 3.25, edge: 0.75 };

/** The matrix, or what to do where there is nothing to fill it with. */
export function Sheet({ ids, onTurn, onReasons, handle, ...shown }: SheetProps) {
  const { t } = useTranslation('positions');
  const dispatch = useAppDispatch();
  const { issues, columnOf, opened, rows, at } = shown;
  const { press, act } = useCellKeys(shown, { onTurn, onReasons });
  const columnAt = useCallback(
    (index: number): MatrixColumn | null =>
      opened ? (opened.positions[index] ?? null) : columnOf(issues[index]?.id ?? ''),
    [opened, columnOf, issues],
  );
  const widths = useMemo(
    () =>
      opened
        ? opened.positions.map(() => LEAST_WIDTH.position)
        : issues.map(({ answers }) => widthFor(answers)),
    [opened, issues],
  );
  if (ids.length === 0) return opened ? <Unanswered column={opened} /> : <AllSettled />;
  return (
    <Matrix
      key={opened?.issue.id ?? 'issues'}
      label={opened ? t('title-of', { label: opened.label }) : t('title')}
      corner={t(opened ? 'corner.positions' : 'corner.issues')}
      rows={rows}
      ids={ids}
      columnAt={columnAt}
      widths={widths}
      at={at}
      onGo={(next) => dispatch(cellActivated(next))}
      onKey={press}
      onPress={act}
      handle={handle}
    />
  );
}

/** The least width of an issue's column with so many live positions. */
function widthFor(answers: number): number {
  return Math.max(
    LEAST_WIDTH.issue,
    Math.min(answers, MOST_MARKS) * LEAST_WIDTH.mark + LEAST_WIDTH.edge,
  );
}

function Unanswered({ column: { issue, label } }: { readonly column: IssueColumn }) {
  const { t } = useTranslation('positions');
  const dispatch = useAppDispatch();
  return (
    <EmptyState title={t('empty.no-positions', { label })}>
      <p>{t('empty.no-positions-hint')}</p>
      <Button tone="primary" onClick={() => dispatch(issueShown(issue.id))}>
        {t('page', { label })}
      </Button>
    </EmptyState>
  );
}

function AllSettled() {
  const { t } = useTranslation('positions');
  const dispatch = useAppDispatch();
  return (
    <EmptyState title={t('empty.all-settled')}>
      <p>{t('empty.all-settled-hint')}</p>
      <Button tone="primary" onClick={() => dispatch(onlyOpenSet(false))}>
        {t('empty.show-settled')}
      </Button>
    </EmptyState>
  );
}
