import { useTranslation } from 'react-i18next';
import type { PositionViews } from '../../../../shared/analysis/divergence.ts';
import { labelOf } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { STANCE_LEVELS } from '../../../../shared/model/vocabulary.ts';
import { classes } from '../../../components/classes.ts';
import { LabelChip } from '../../../components/elements/LabelChip.tsx';
import { VisuallyHidden } from '../../../components/notices/VisuallyHidden.tsx';
import shades from '../../../components/elements/StanceShades.module.css';
import styles from './Distribution.module.css';
import { barOf, scaleOf } from './distribution-model.ts';
import { useWording } from '../use-wording.ts';

interface DistributionProps {
  readonly state: WorkspaceState;
  readonly positions: readonly PositionViews[];
}

/**
 * How many parties are at each level of each position: for towards the start, against towards the end, neutral
 * across the middle; with the figures that come of it.
 */
export function Distribution({ state, positions }: DistributionProps) {
  const { t } = useTranslation('positions');
  const wording = useWording();
  const scale = scaleOf(positions.map(({ counts }) => counts));
  const figure = (value: number | null) =>
    value === null ? (
      <>
        <span aria-hidden="true">–</span>
        <VisuallyHidden>{t('issue.too-few')}</VisuallyHidden>
      </>
    ) : (
      wording.figure(value)
    );
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t('issue.distribution')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('documents:matrix.position')}</th>
          <th scope="col">
            <VisuallyHidden>{t('issue.distribution')}</VisuallyHidden>
            <span className={styles.axis} aria-hidden="true">
              <span>{t('issue.for')}</span>
              <span>{t('issue.against')}</span>
            </span>
          </th>
          <th scope="col" className={styles.number}>
            {t('issue.heard')}
          </th>
          <th scope="col" className={styles.number}>
            {t('issue.agreement')}
          </th>
          <th scope="col" className={styles.number}>
            {t('issue.polarization')}
          </th>
        </tr>
      </thead>
      <tbody>
        {positions.map(({ position, counts, stances, agreement, polarization }) => (
          <tr key={position.id}>
            <th scope="row" title={position.text}>
              <LabelChip label={labelOf(state, position)} kind="position" />
            </th>
            <td className={styles.chart}>
              <Bar counts={counts} scale={scale} />
            </td>
            <td className={styles.number}>{stances.length}</td>
            <td className={styles.number}>{figure(agreement)}</td>
            <td className={styles.number}>{figure(polarization)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface BarProps {
  readonly counts: readonly number[];
  /** How many parties half of the width stands for. */
  readonly scale: number;
}

function Bar({ counts, scale }: BarProps) {
  const { t } = useTranslation('positions');
  const { before, widths } = barOf(counts, scale);
  const words = STANCE_LEVELS.flatMap((level, index) => {
    const count = counts[index] ?? 0;
    return count > 0 ? [t('issue.at-level', { count, level: t(`vocabulary:level.${level}`) })] : [];
  });
  return (
    <>
      <VisuallyHidden>{words.length > 0 ? words.join(', ') : t('cell.silent')}</VisuallyHidden>
      <span
        className={styles.bar}
        aria-hidden="true"
        title={words.join(', ')}
        style={{ '--before': `${before * 100}%` }}
      >
        {STANCE_LEVELS.map((level, index) =>
          counts[index] ? (
            <span
              key={level}
              className={classes(styles.part, shades[level])}
              style={{ inlineSize: `${(widths[index] ?? 0) * 100}%` }}
            >
              {counts[index]}
            </span>
          ) : null,
        )}
      </span>
    </>
  );
}
