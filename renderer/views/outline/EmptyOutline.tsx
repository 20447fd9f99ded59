import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/notices/EmptyState.tsx';
import { useCanEdit } from '../../state/commands.ts';
import { useAppSelector } from '../../state/store.ts';
import { useOutline } from './context.ts';
import { firstLine } from './typing/lines.ts';
import styles from './Outline.module.css';

/** Before there is any line: says how to begin, and begins. */
export function EmptyOutline() {
  const { t } = useTranslation();
  const { perform } = useOutline();
  const canEdit = useCanEdit();
  const hasDraft = useAppSelector(({ outline }) => outline.drafts.length > 0);
  return (
    <div className={styles.empty}>
      <EmptyState title={t('outline:empty.title')}>
        <p>{t('outline:empty.how')}</p>
        {canEdit && !hasDraft && (
          <button type="button" className={styles.begin} onClick={() => perform(firstLine)}>
            {t('outline:empty.begin')}
          </button>
        )}
      </EmptyState>
    </div>
  );
}
