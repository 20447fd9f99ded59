import { useTranslation } from 'react-i18next';
import type { Overview } from '../../../../shared/analysis/overview.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { PairTable } from './PairTable.tsx';
import styles from './Tab.module.css';

interface PairsTabProps {
  readonly state: WorkspaceState;
  readonly overview: Overview | null;
}

/** How far apart each two parties are, over all issues. */
export function PairsTab({ state, overview }: PairsTabProps) {
  const { t } = useTranslation('positions');
  if (!overview) return null;
  if (overview.pairs.length === 0) return <p className={styles.hint}>{t('pairs.none')}</p>;
  return (
    <div className={styles.parts}>
      <div className={styles.part}>
        <PairTable state={state} pairs={overview.pairs} caption={t('pairs.all')} />
        <p className={styles.note}>{t('pairs.explained')}</p>
      </div>
    </div>
  );
}
