import { useTranslation } from 'react-i18next';
import { useChangeSettings, useSettings } from '../../app/use-settings.ts';
import { TextField } from '../../components/fields/TextField.tsx';
import styles from './Settings.module.css';

/** The name that is noted with every change. It may stay empty. */
export function AuthorField() {
  const { t } = useTranslation();
  const { author } = useSettings();
  const change = useChangeSettings();
  return (
    <TextField
      className={styles.author}
      label={t('settings.author')}
      description={t('settings.author-description')}
      value={author}
      onCommit={(text) => change({ author: text })}
    />
  );
}
