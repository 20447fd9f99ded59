import { useTranslation } from 'react-i18next';
import type { ReplyOf } from '../../../shared/bridge.ts';
import type { BackupInfo } from '../../../shared/saved.ts';
import { BackupList } from '../backups/BackupList.tsx';
import { BackupPreview } from '../backups/BackupPreview.tsx';
import styles from '../backups/BackupsDialog.module.css';

interface WaysOutProps {
  readonly found: ReplyOf<'recovery.look'>;
  readonly chosen: BackupInfo | undefined;
  readonly onChoose: (backup: BackupInfo) => void;
}

/** What is damaged, the copies of it that were put away, and what it means to save what can be read. */
export function WaysOut({ found, chosen, onChoose }: WaysOutProps) {
  const { t } = useTranslation('backups');
  return (
    <>
      <p>
        <bdi>{t('recover.intro', { path: found.path })}</bdi>
      </p>
      {chosen ? (
        <div className={styles.columns}>
          <BackupList backups={found.backups} chosen={chosen} onChoose={onChoose} />
          <BackupPreview key={chosen.path} backup={chosen} />
        </div>
      ) : (
        <p>{t('recover.no-backups')}</p>
      )}
      <p>{t('recover.salvage-means')}</p>
    </>
  );
}
