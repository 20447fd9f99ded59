import { useTranslation } from 'react-i18next';
import { inARow } from '../../../components/facts.ts';
import { PartyChip } from '../../../components/elements/PartyChip.tsx';
import { Prose } from '../../../components/prose/Prose.tsx';
import { useDates } from '../../details/dates.ts';
import { EntityLink } from '../../details/leads/EntityLink.tsx';
import { LeadLink } from '../../details/leads/LeadLink.tsx';
import type { DecisionNode, IssuePage } from '../issue-model.ts';
import styles from './lists.module.css';
import { PageSection } from './PageSection.tsx';

/** What the group decided, how the chair designated it, and what those say who differ. */
export function Decisions({ page: { decisions } }: { readonly page: IssuePage }) {
  const { t } = useTranslation('issue');
  if (decisions.length === 0) return null;
  return (
    <PageSection title={t('vocabulary:kinds.decision')}>
      <ul className={styles.list} aria-label={t('vocabulary:kinds.decision')}>
        {decisions.map((node) => (
          <li key={node.decision.id} className={styles.decision}>
            <DecisionEntry node={node} />
          </li>
        ))}
      </ul>
    </PageSection>
  );
}

function DecisionEntry({ node }: { readonly node: DecisionNode }) {
  const { t } = useTranslation('issue');
  const dates = useDates();
  const { decision, label, session, positions, statements } = node;
  return (
    <>
      <EntityLink kind="decision" id={decision.id} label={label} text={decision.text} />
      <p className={styles.soft}>
        {inARow([
          decision.designation && t(`vocabulary:designation.${decision.designation}`),
          dates.day(decision.decidedOn),
          session?.title,
        ])}
      </p>
      {positions.length > 0 && (
        <p className={styles.inline}>
          {t('adopts')}
          {positions.map((lead) => (
            <LeadLink key={lead.id} lead={lead} withText={false} />
          ))}
        </p>
      )}
      {statements.map(({ statement, party }) => (
        <div key={statement.id} className={styles.statement}>
          <p className={styles.inline}>
            {t('vocabulary:kind.minority-statement')} {party && <PartyChip party={party} />}
          </p>
          <Prose text={statement.text} />
        </div>
      ))}
    </>
  );
}
