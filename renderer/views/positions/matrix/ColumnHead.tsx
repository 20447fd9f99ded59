import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { isDiverging } from '../../../../shared/analysis/overview.ts';
import { classes } from '../../../components/classes.ts';
import { LabelChip } from '../../../components/elements/LabelChip.tsx';
import { VisuallyHidden } from '../../../components/notices/VisuallyHidden.tsx';
import { placed, type CellPlace } from './cell.ts';
import styles from './ColumnHead.module.css';
import type { IssueColumn, MatrixColumn, PositionColumn } from '../axes/matrix-model.ts';
import type { SayCell } from './say-cell.ts';

interface ColumnHeadProps extends CellPlace {
  readonly column: MatrixColumn;
  readonly say: SayCell;
}

/** What a column is about: an issue, with how far views on it part, or a position. */
export const ColumnHead = memo(function ColumnHead({ column, say, ...place }: ColumnHeadProps) {
  const { text, id } = column.kind === 'issue' ? column.issue : column.position;
  return (
    <div
      role="columnheader"
      className={styles.head}
      title={`${column.label} ${text}`}
      {...placed(place, null, id)}
    >
      {column.kind === 'issue' ? (
        <IssueHead column={column} say={say} />
      ) : (
        <PositionHead column={column} />
      )}
    </div>
  );
});

function IssueHead({ column, say }: { readonly column: IssueColumn; readonly say: SayCell }) {
  const { t } = useTranslation('positions');
  const { issue, label, divergence } = column;
  const { kind, mostContested, formalObjections } = divergence;
  const figure = say.contest(column);
  return (
    <>
      <span className={styles.line}>
        <LabelChip label={label} kind="issue" />
        <button type="button" tabIndex={-1} className={styles.open} aria-label={t('head.open')}>
          ›
        </button>
      </span>
      <bdi className={styles.text}>{issue.text}</bdi>
      <span
        className={classes(styles.state, isDiverging(kind) && styles.apart)}
        title={figure || undefined}
      >
        {t(`kind.${kind}`)}
        {figure !== '' && <VisuallyHidden>, {figure}</VisuallyHidden>}
        {formalObjections > 0 && (
          <span
            className={styles.objections}
            role="img"
            aria-label={t('head.objections', { count: formalObjections })}
          >
            !{formalObjections}
          </span>
        )}
      </span>
      <span
        className={styles.bar}
        aria-hidden="true"
        style={{ inlineSize: `${Math.round((mostContested?.polarization ?? 0) * 100)}%` }}
      />
    </>
  );
}

function PositionHead({ column: { position, label } }: { readonly column: PositionColumn }) {
  const { t } = useTranslation('positions');
  return (
    <>
      <span className={styles.line}>
        <LabelChip label={label} kind="position" />
        {position.status !== 'live' && (
          <span className={styles.status}>
            {t(`vocabulary:position-status.${position.status}`)}
          </span>
        )}
      </span>
      <bdi className={styles.text}>{position.text}</bdi>
    </>
  );
}
