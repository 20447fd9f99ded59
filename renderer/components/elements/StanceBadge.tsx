import { useTranslation } from 'react-i18next';
import type { StanceLevel } from '../../../shared/model/vocabulary.ts';
import { classes } from '../classes.ts';
import styles from './StanceBadge.module.css';
import shades from './StanceShades.module.css';

/** How each level is written where there is no room for words. */
export const STANCE_SIGNS: Readonly<Record<StanceLevel, string>> = {
  'strongly-for': '++',
  for: '+',
  neutral: '0',
  against: '−',
  'strongly-against': '−−',
};

interface StanceBadgeProps {
  readonly level: StanceLevel;
  /** Whether the level is written out beside its sign. */
  readonly withWords?: boolean;
}

/** A stance's level, by shade and by sign; screen readers hear its name. */
export function StanceBadge({ level, withWords }: StanceBadgeProps) {
  const { t } = useTranslation();
  const words = t(`vocabulary:level.${level}`);
  return (
    <span className={classes(styles.badge, shades[level])} title={words}>
      <span
        className={styles.sign}
        {...(withWords ? { 'aria-hidden': true } : { role: 'img', 'aria-label': words })}
      >
        {STANCE_SIGNS[level]}
      </span>
      {withWords && words}
    </span>
  );
}
