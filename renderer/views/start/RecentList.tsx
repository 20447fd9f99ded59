import { useTranslation } from 'react-i18next';
import { localeOf } from '../../../shared/messages/locale.ts';
import type { RecentWorkspace } from '../../../shared/bridge.ts';
import { RemoveButton } from '../../components/buttons/RemoveButton.tsx';
import { useRequest } from '../../state/request.ts';
import { recentChanged } from '../../state/settings.ts';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import styles from './StartScreen.module.css';

const NONE: readonly RecentWorkspace[] = [];

/** The workspaces that were open lately. */
export function RecentList() {
  const { t } = useTranslation();
  const recent = useAppSelector(({ settings }) => settings.info?.recent ?? NONE);
  if (recent.length === 0) return null;
  return (
    <section aria-labelledby="recent-title">
      <h2 id="recent-title" className={styles.heading}>
        {t('start.recent')}
      </h2>
      <ul className={styles.recent}>
        {recent.map((workspace) => (
          <RecentLine key={workspace.path} workspace={workspace} />
        ))}
      </ul>
    </section>
  );
}

function RecentLine({ workspace }: { readonly workspace: RecentWorkspace }) {
  const { t, i18n } = useTranslation();
  const request = useRequest();
  const dispatch = useAppDispatch();
  const { path, name, openedAt } = workspace;
  const opened = new Intl.DateTimeFormat(localeOf(i18n.language), { dateStyle: 'medium' });
  const forget = async () => {
    const recent = await request('workspace.forget-recent', { path });
    if (recent) dispatch(recentChanged(recent));
  };
  return (
    <li className={styles.line}>
      <button
        type="button"
        className={styles.open}
        aria-label={t('start.open-recent', { name })}
        title={path}
        onClick={() => void request('workspace.open', { path })}
      >
        <span className={styles.name}>
          <bdi>{name}</bdi>
        </span>
        <span className={styles.path}>
          <bdi>{path}</bdi>
        </span>
      </button>
      <time className={styles.date} dateTime={openedAt}>
        {opened.format(new Date(openedAt))}
      </time>
      <RemoveButton label={t('start.forget', { name })} onRemove={() => void forget()} />
    </li>
  );
}
