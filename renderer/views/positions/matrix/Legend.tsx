import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { STANCE_LEVELS } from '../../../../shared/model/vocabulary.ts';
import { Button } from '../../../components/buttons/Button.tsx';
import { classes } from '../../../components/classes.ts';
import { Popover } from '../../../components/overlays/Popover.tsx';
import { StanceBadge, STANCE_SIGNS } from '../../../components/elements/StanceBadge.tsx';
import { useWorkspace } from '../../../state/store.ts';
import styles from './Legend.module.css';
import { hasGroups } from '../axes/rows.ts';

/** What the signs in the cells mean, in a line beneath them where there is room. */
export const Legend = memo(function Legend() {
  return (
    <div className={styles.line}>
      <Signs />
    </div>
  );
});

/** The same behind a button, where there is no room for the line. */
export function LegendButton() {
  const { t } = useTranslation('positions');
  return (
    <span className={styles.button}>
      <Popover
        label={t('legend.title')}
        placement="bottom end"
        trigger={<Button tone="quiet">{t('legend.short')}</Button>}
      >
        {() => <Signs isList />}
      </Popover>
    </span>
  );
}

function Signs({ isList }: { readonly isList?: boolean }) {
  const { t } = useTranslation('positions');
  const withMembers = useWorkspace(hasGroups);
  return (
    <ul className={classes(styles.legend, isList && styles.list)} aria-label={t('legend.title')}>
      {STANCE_LEVELS.map((level) => (
        <li key={level}>
          <StanceBadge level={level} withWords />
        </li>
      ))}
      <li className={styles.entry}>
        <span aria-hidden="true">·</span>
        {t('legend.silent')}
      </li>
      <li className={styles.entry}>
        <span className={styles.objection} aria-hidden="true">
          !
        </span>
        {t('legend.objection')}
      </li>
      <li className={styles.entry}>
        <s aria-hidden="true">{STANCE_SIGNS.for}</s>
        {t('legend.moved')}
      </li>
      {withMembers && (
        <li className={styles.entry}>
          <span aria-hidden="true">2+</span>
          {t('legend.members')}
        </li>
      )}
    </ul>
  );
}
