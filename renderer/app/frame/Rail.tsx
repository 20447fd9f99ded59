import { useTranslation } from 'react-i18next';
import { useAppSelector } from '../../state/store.ts';
import { VIEWS } from '../../views/registry.ts';
import { useActions } from '../actions/context.tsx';
import { useKeysOf } from '../actions/use-keys.ts';
import type { ViewEntry } from '../../views/registry.ts';
import styles from './Rail.module.css';

/** The views, one below the other. */
export function Rail() {
  const { t } = useTranslation();
  return (
    <nav className={styles.rail} aria-label={t('views')}>
      <ul className={styles.list}>
        {VIEWS.map((view) => (
          <li key={view.name}>
            <RailButton view={view} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function RailButton({ view: { name, action, icon: Icon } }: { readonly view: ViewEntry }) {
  const { t } = useTranslation();
  const registry = useActions();
  const keys = useKeysOf(action);
  const isCurrent = useAppSelector(({ ui }) => ui.view === name);
  return (
    <button
      type="button"
      className={styles.button}
      aria-current={isCurrent ? 'page' : undefined}
      aria-keyshortcuts={keys?.aria}
      title={keys && `${t(`action.${action}`)} (${keys.text})`}
      onClick={() => registry.run(action)}
    >
      <Icon />
      <span className={styles.name}>{t(`action.${action}`)}</span>
    </button>
  );
}
