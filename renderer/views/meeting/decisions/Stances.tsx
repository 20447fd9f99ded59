import { useTranslation } from 'react-i18next';
import type { PartyStance } from '../../../../shared/analysis/divergence.ts';
import { PartyChip } from '../../../components/elements/PartyChip.tsx';
import { StanceBadge } from '../../../components/elements/StanceBadge.tsx';
import { FormalMark } from '../../stances/FormalMark.tsx';
import styles from './Stances.module.css';

interface StancesProps {
  readonly stances: readonly PartyStance[];
  /** The position's label. */
  readonly label: string;
}

/** Who thinks what of a position, one beside the other. */
export function Stances({ stances, label }: StancesProps) {
  const { t } = useTranslation('meeting');
  if (stances.length === 0) return <p className={styles.none}>{t('positions.no-stance')}</p>;
  return (
    <ul className={styles.list} aria-label={t('positions.stances', { label })}>
      {stances.map(({ party, stance }) => (
        <li key={party.id} className={styles.stance}>
          <PartyChip party={party} />
          <StanceBadge level={stance.level} />
          {stance.formalObjection && <FormalMark />}
        </li>
      ))}
    </ul>
  );
}
