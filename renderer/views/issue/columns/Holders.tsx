import { useTranslation } from 'react-i18next';
import { PartyChip } from '../../../components/elements/PartyChip.tsx';
import { Prose } from '../../../components/prose/Prose.tsx';
import { StanceBadge } from '../../../components/elements/StanceBadge.tsx';
import { useWorkspace } from '../../../state/store.ts';
import { leadTo } from '../../details/leads/lead.ts';
import { LeadLink } from '../../details/leads/LeadLink.tsx';
import { FormalMark } from '../../stances/FormalMark.tsx';
import { MovementNote } from '../../stances/MovementNote.tsx';
import type { StanceEntry } from '../../stances/stances-model.ts';
import styles from './Holders.module.css';

interface HoldersProps {
  readonly stances: readonly StanceEntry[];
  /** The position's label. */
  readonly label: string;
}

/** Who thinks what of a position: formal objections marked, and where a party moved. */
export function Holders({ stances, label }: HoldersProps) {
  const { t } = useTranslation('issue');
  if (stances.length === 0) return <p className={styles.none}>{t('stances.none')}</p>;
  return (
    <ul className={styles.list} aria-label={t('stances.on', { label })}>
      {stances.map((entry) => (
        <Holder key={entry.party.id} entry={entry} />
      ))}
    </ul>
  );
}

function Holder({ entry: { party, present, movement } }: { readonly entry: StanceEntry }) {
  const state = useWorkspace((workspace) => workspace);
  const source = state && present.source !== null ? leadTo(state, present.source) : null;
  return (
    <li className={styles.holder}>
      <div className={styles.head}>
        <PartyChip party={party} />
        <StanceBadge level={present.level} withWords />
        {present.formalObjection && <FormalMark />}
      </div>
      {movement && <MovementNote movement={movement} />}
      {present.reason !== '' && <Prose text={present.reason} className={styles.reason} />}
      {source && (
        <p className={styles.source}>
          <LeadLink lead={source} withText={false} /> {source.locator || source.text}
        </p>
      )}
    </li>
  );
}
