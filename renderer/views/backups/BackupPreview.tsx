import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../../../shared/messages/locale.ts';
import { momentFormat } from '../../../shared/messages/moments.ts';
import type { BackupInfo } from '../../../shared/saved.ts';
import { stateFromJson } from '../../../shared/model/snapshot.ts';
import { useRequest } from '../../state/request.ts';
import styles from './BackupsDialog.module.css';
import { previewLines } from './preview-lines.ts';

/** What is in a copy: its title, how much, when it was changed, and its outline. Give it a `key` of the copy. */
export function BackupPreview({ backup }: { readonly backup: BackupInfo }) {
  const { t, i18n } = useTranslation('backups');
  const request = useRequest();
  const [json, setJson] = useState<string | null>(null);
  const { path, title, changedAt, issues, positions } = backup;
  useEffect(() => {
    let isCurrent = true;
    void request('backups.preview', { path }).then((found) => {
      if (isCurrent && found) setJson(found.json);
    });
    return () => {
      isCurrent = false;
    };
  }, [request, path]);
  const lines = useMemo(() => (json === null ? [] : previewLines(stateFromJson(json))), [json]);
  const format = momentFormat(localeOf(i18n.language), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <section className={styles.preview} aria-label={t('preview')}>
      <h3 className={styles.title} dir="auto">
        {title}
      </h3>
      <p>
        {t('counts', {
          issues: t('issues', { count: issues }),
          positions: t('positions', { count: positions }),
          arguments: t('arguments', { count: backup.arguments }),
        })}
      </p>
      <p className={styles.why}>{t('changed', { at: format(changedAt) })}</p>
      {lines.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without a stop in it, keys could not scroll it
        <ul className={styles.outline} aria-label={t('outline')} tabIndex={0}>
          {lines.map(({ id, level, label, text }) => (
            <li key={id} style={{ paddingInlineStart: `${(level - 1) * 1.25}rem` }}>
              <span className={styles.label}>{label}</span> <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
