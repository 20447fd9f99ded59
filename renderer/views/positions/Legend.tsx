import { useTranslation } from 'react-i18next';
import { StanceBadge, STANCE_SIGNS } from '../../components/StanceBadge.tsx';
import { STANCE_LEVELS } from '../../../shared/model/vocabulary.ts';
import styles from './Legend.module.css';

/** What the signs in the cells mean, in one line. */
export function Legend() {
  const { t } = useTranslation('positions');
  return (
    <ul className={styles.legend} aria-label={t('legend.title')}>
      {STANCE_LEVELS.map((level) => (
        <li key={level}>
          <StanceBadge level={level} withWords />
        </li>
      ))}
      <Sign sign="·" words={t('legend.silent')} />
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
    </ul>
  );
}

function Sign({ sign, words }: { readonly sign: string; readonly words: string }) {
  return (
    <li className={styles.entry}>
      <span aria-hidden="true">{sign}</span>
      {words}
    </li>
  );
}
