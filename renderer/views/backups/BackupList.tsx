import { useTranslation } from 'react-i18next';
import { localeOf } from '../../../shared/messages/locale.ts';
import { momentFormat } from '../../../shared/messages/moments.ts';
import type { BackupInfo } from '../../../shared/saved.ts';
import styles from './BackupsDialog.module.css';

interface BackupListProps {
  readonly backups: readonly BackupInfo[];
  readonly chosen: BackupInfo | undefined;
  readonly onChoose: (backup: BackupInfo) => void;
}

/** The copies that were put away, each by when and why. */
export function BackupList({ backups, chosen, onChoose }: BackupListProps) {
  const { t, i18n } = useTranslation('backups');
  const format = momentFormat(localeOf(i18n.language), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <fieldset className={styles.list}>
      <legend className={styles.heading}>{t('list')}</legend>
      {backups.map((backup) => (
        <label key={backup.path} className={styles.item} title={backup.path}>
          <input
            type="radio"
            name="backup"
            checked={backup === chosen}
            onChange={() => onChoose(backup)}
          />
          <span>
            <time dateTime={backup.at}>{format(backup.at)}</time>{' '}
            <span className={styles.why}>{t(`why.${backup.why}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
