import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/id.ts';
import { useAppSelector } from '../../state/store.ts';
import styles from './SinceMarks.module.css';

/** Of an element of the past, quietly, what became of it since. Nothing in the present. */
export function SinceMarks({ id }: { readonly id: Id }) {
  const { t } = useTranslation('history');
  const mark = useAppSelector(({ past }) => past.since?.marks.get(id));
  if (!mark) return null;
  const { reworded, removed, moved, changed, added } = mark;
  return (
    <>
      {removed && <span className={styles.mark}>{t('mark.removed')}</span>}
      {reworded !== null && (
        <span className={styles.mark} title={t('mark.now', { text: reworded })}>
          {t('mark.reworded')}
        </span>
      )}
      {moved && <span className={styles.mark}>{t('mark.moved')}</span>}
      {changed && <span className={styles.mark}>{t('mark.changed')}</span>}
      {added > 0 && <span className={styles.mark}>{t('mark.added', { count: added })}</span>}
    </>
  );
}
