import { useTranslation } from 'react-i18next';
import { labelOf } from '../../../../shared/model/queries.ts';
import { useWorkspace } from '../../../state/store.ts';
import { useDates } from '../dates.ts';
import { EntityLink } from '../leads/EntityLink.tsx';
import { Section } from '../Section.tsx';
import type { SectionProps } from './section-props.ts';
import styles from './sections.module.css';

/** What was decided on an issue. */
export function DecisionsSection({ id }: SectionProps) {
  const { t } = useTranslation('details');
  const dates = useDates();
  const state = useWorkspace((workspace) => workspace);
  const decisions = state?.indexes.decisionsOn.get(id) ?? [];
  if (!state || decisions.length === 0) return null;
  return (
    <Section title={t('vocabulary:kinds.decision')}>
      <ul className={styles.list} aria-label={t('vocabulary:kinds.decision')}>
        {decisions.map((decision) => (
          <li key={decision.id}>
            <EntityLink
              kind="decision"
              id={decision.id}
              label={labelOf(state, decision)}
              text={decision.text}
            />
            <p className={styles.soft}>
              {decision.designation && `${t(`vocabulary:designation.${decision.designation}`)} · `}
              {dates.day(decision.decidedOn)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
