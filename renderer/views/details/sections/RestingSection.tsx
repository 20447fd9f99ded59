import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { entity, labelOf } from '../../../../shared/model/queries.ts';
import { PartyChip } from '../../../components/elements/PartyChip.tsx';
import { StanceBadge } from '../../../components/elements/StanceBadge.tsx';
import { useWorkspace } from '../../../state/store.ts';
import { EntityLink } from '../leads/EntityLink.tsx';
import { leadOf } from '../leads/lead.ts';
import { LeadLink } from '../leads/LeadLink.tsx';
import { restingOn } from '../leads/places.ts';
import { Section } from '../Section.tsx';
import type { SectionProps } from './section-props.ts';
import styles from './sections.module.css';

/** What rests on an element besides its links: what stands below it, decisions, stances. */
export function RestingSection({ id }: SectionProps) {
  const { t } = useTranslation('details');
  const state = useWorkspace((workspace) => workspace);
  const resting = useMemo(() => (state ? restingOn(state, id) : null), [state, id]);
  if (!state || !resting) return null;
  const { below, decisions, stances } = resting;
  if (below === 0 && decisions.length === 0 && stances.length === 0) return null;
  return (
    <Section title={t('resting.title')}>
      {below > 0 && <p>{t('resting.below', { count: below })}</p>}
      {decisions.length > 0 && (
        <ul className={styles.list} aria-label={t('vocabulary:kinds.decision')}>
          {decisions.map((decision) => (
            <li key={decision.id}>
              <EntityLink
                kind="decision"
                id={decision.id}
                label={labelOf(state, decision)}
                text={decision.text}
              />
            </li>
          ))}
        </ul>
      )}
      {stances.length > 0 && (
        <ul className={styles.list} aria-label={t('vocabulary:kinds.stance')}>
          {stances.map(({ stance, position }) => {
            const party = entity(state, 'party', stance.party);
            return (
              <li key={stance.id} className={styles.inline}>
                {party && <PartyChip party={party} />}
                <StanceBadge level={stance.level} />
                <LeadLink
                  lead={leadOf(state, { kind: 'position', element: position })}
                  withText={false}
                />
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
