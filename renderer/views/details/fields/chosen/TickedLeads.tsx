import type { Id } from '../../../../../shared/model/id.ts';
import { toggled } from '../../../../components/toggled.ts';
import styles from './TickedLeads.module.css';
import type { Lead } from '../../leads/lead.ts';
import { LeadLink } from '../../leads/LeadLink.tsx';

interface TickedLeadsProps {
  readonly leads: readonly Lead[];
  /** The ids of those that are ticked. */
  readonly ticked: readonly Id[];
  readonly onChange: (ticked: readonly Id[]) => void;
}

/** Elements, each with a box to tick beside the way to it. */
export function TickedLeads({ leads, ticked, onChange }: TickedLeadsProps) {
  return leads.map((lead) => (
    <div key={lead.id} className={styles.choice}>
      <input
        type="checkbox"
        aria-label={lead.label}
        checked={ticked.includes(lead.id)}
        onChange={() => onChange(toggled(ticked, lead.id))}
      />
      <LeadLink lead={lead} />
    </div>
  ));
}
