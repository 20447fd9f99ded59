import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { entity } from '../../../../shared/model/queries.ts';
import { StanceBadge } from '../../../components/elements/StanceBadge.tsx';
import { useWorkspace } from '../../../state/store.ts';
import { MovementNote } from '../../stances/MovementNote.tsx';
import { stancesOfParty } from '../../stances/stances-model.ts';
import { leadTo } from '../leads/lead.ts';
import { LeadLink } from '../leads/LeadLink.tsx';
import { Section } from '../Section.tsx';
import type { SectionProps } from './section-props.ts';
import styles from './sections.module.css';

/** What a party thinks of each position on which it has a stance. */
export function HeldSection({ id }: SectionProps) {
  const { t } = useTranslation('details');
  const state = useWorkspace((workspace) => workspace);
  const stances = useMemo(() => {
    const party = state && entity(state, 'party', id);
    return party ? stancesOfParty(state, party) : [];
  }, [state, id]);
  return (
    <Section title={t('held.title')}>
      {stances.length === 0 && <p className={styles.none}>{t('held.none')}</p>}
      <ul className={styles.list} aria-label={t('held.title')}>
        {stances.map(({ position, present, movement }) => {
          const lead = state && leadTo(state, position);
          return (
            <li key={position} className={styles.stance}>
              <StanceBadge level={present.level} />
              <div>
                {lead && <LeadLink lead={lead} />}
                {movement && <MovementNote movement={movement} />}
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
