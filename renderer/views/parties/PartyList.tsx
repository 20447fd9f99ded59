import { useTranslation } from 'react-i18next';
import type { Party } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import { PartyChip } from '../../components/elements/PartyChip.tsx';
import { useWorkspace } from '../../state/store.ts';
import { countHeld } from './parties-model.ts';
import styles from './PartyList.module.css';

interface PartyListProps {
  readonly parties: readonly Party[];
  readonly chosen: Id | null;
  readonly onChoose: (id: Id) => void;
}

/** All parties by short name, with how many positions each holds. */
export function PartyList({ parties, chosen, onChoose }: PartyListProps) {
  const { t } = useTranslation('details');
  const state = useWorkspace((workspace) => workspace);
  return (
    <ul className={styles.list} aria-label={t('party.list')}>
      {parties.map((party) => (
        <li key={party.id}>
          <button
            type="button"
            className={styles.party}
            aria-current={party.id === chosen || undefined}
            onClick={() => onChoose(party.id)}
          >
            <PartyChip party={party} />
            <span className={styles.held}>
              {t('party.holds', { count: state ? countHeld(state, party) : 0 })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
