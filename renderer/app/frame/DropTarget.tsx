import { useTranslation } from 'react-i18next';
import { useFileDrag } from '../../components/files/use-file-drag.ts';
import styles from './DropTarget.module.css';

/** Says what becomes of a file that is dragged over the window: the preload script takes it in. */
export function DropTarget() {
  const { t } = useTranslation();
  if (!useFileDrag()) return null;
  return (
    <div className={styles.target}>
      <p className={styles.words}>{t('drop')}</p>
    </div>
  );
}
