import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../app/actions/ActionButton.tsx';
import { Notices } from '../../app/Notices.tsx';
import { useSettings } from '../../app/use-settings.ts';
import { classes } from '../../components/classes.ts';
import { useFileDrag } from '../../components/files/use-file-drag.ts';
import { AuthorField } from '../settings/AuthorField.tsx';
import { RecentList } from './RecentList.tsx';
import styles from './StartScreen.module.css';

/** What a window shows without a workspace: the ways to one. */
export function StartScreen() {
  const { t } = useTranslation();
  const isOver = useFileDrag();
  const { author } = useSettings();
  // Asked for once; after that it is in the settings.
  const [asksName] = useState(author === '');
  return (
    <div className={classes(styles.screen, isOver && styles.over)}>
      <Notices />
      <main className={styles.page}>
        <header className={styles.header}>
          <h1 className={styles.title}>{t('name')}</h1>
          <p className={styles.purpose}>{t('start.purpose')}</p>
        </header>
        <div className={styles.ways}>
          <ActionButton name="new-workspace" tone="primary" />
          <ActionButton name="open-workspace" />
          <ActionButton name="open-sample" />
        </div>
        <p className={styles.drop}>{t('start.drop')}</p>
        <RecentList />
        {asksName && <AuthorField />}
      </main>
    </div>
  );
}
