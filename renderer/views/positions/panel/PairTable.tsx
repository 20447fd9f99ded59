import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyDistance } from '../../../../shared/analysis/distance.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { Button } from '../../../components/buttons/Button.tsx';
import { PairRow } from './PairRow.tsx';
import styles from './PairTable.module.css';

interface PairTableProps {
  readonly state: WorkspaceState;
  readonly pairs: readonly PartyDistance[];
  readonly caption: string;
  /** Whether all of it is about one issue, whose label then need not be said again. */
  readonly isOnOneIssue?: boolean;
}

/** So many pairs show at first, and so many more each time. */
const AT_ONCE = 40;

/** Two parties each, with how far apart they are, on what. */
export function PairTable({ state, pairs, caption, isOnOneIssue = false }: PairTableProps) {
  const { t } = useTranslation('positions');
  const [most, setMost] = useState(AT_ONCE);
  return (
    <>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('pairs.parties')}</th>
            <th scope="col" className={styles.wide}>
              {t('pairs.distance')}
            </th>
            <th scope="col" className={styles.number}>
              {t('pairs.shared')}
            </th>
            <th scope="col">{t(isOnOneIssue ? 'pairs.different' : 'pairs.apart')}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.slice(0, most).map((pair) => (
            <PairRow
              key={`${pair.a.id} ${pair.b.id}`}
              state={state}
              pair={pair}
              isOnOneIssue={isOnOneIssue}
            />
          ))}
        </tbody>
      </table>
      {pairs.length > most && (
        <Button tone="quiet" onClick={() => setMost(most + AT_ONCE)}>
          {t('pairs.more', { count: pairs.length - most })}
        </Button>
      )}
    </>
  );
}
