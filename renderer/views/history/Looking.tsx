import { useTranslation } from 'react-i18next';
import styles from './HistoryList.module.css';

/** Says that what is older is being read. */
export function Looking() {
  const { t } = useTranslation('history');
  return <p className={styles.more}>{t('looking')}</p>;
}
