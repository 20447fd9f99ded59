import { useTranslation } from 'react-i18next';
import { entity } from '../../../../shared/model/queries.ts';
import { PartyChip } from '../../../components/elements/PartyChip.tsx';
import { useCanEdit } from '../../../state/commands.ts';
import { useWorkspace } from '../../../state/store.ts';
import { leadTo } from '../leads/lead.ts';
import { LeadLink } from '../leads/LeadLink.tsx';
import { ProseField } from '../fields/written/ProseField.tsx';
import { Section } from '../Section.tsx';
import type { SectionProps } from './section-props.ts';
import { useEdit } from '../fields/use-edit.ts';
import styles from './sections.module.css';

/** The issue that a decision settles, and what parties that did not share it want to be read beside it. */
export function StatementsSection({ id }: SectionProps) {
  const { t } = useTranslation('details');
  const state = useWorkspace((workspace) => workspace);
  const decision = state && entity(state, 'decision', id);
  if (!decision) return null;
  const issue = leadTo(state, decision.issue);
  const statements = state.indexes.statementsOn.get(id) ?? [];
  return (
    <>
      {issue && (
        <Section title={t('decision.on')}>
          <div>
            <LeadLink lead={issue} />
          </div>
        </Section>
      )}
      {statements.length > 0 && (
        <Section title={t('vocabulary:kinds.minority-statement')}>
          <ul className={styles.list} aria-label={t('vocabulary:kinds.minority-statement')}>
            {statements.map((statement) => (
              <li key={statement.id}>
                <Statement id={statement.id} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Statement({ id }: { readonly id: string }) {
  const canEdit = useCanEdit();
  const edit = useEdit('minority-statement', id);
  const statement = useWorkspace((state) => entity(state, 'minority-statement', id));
  const party = useWorkspace((state) => statement && entity(state, 'party', statement.party));
  if (!statement) return null;
  return (
    <div className={styles.group}>
      {party && <PartyChip party={party} />}
      <ProseField
        name="text"
        labelHidden
        required
        readOnly={!canEdit}
        value={statement.text}
        onCommit={(text) => edit('text', text)}
      />
    </div>
  );
}
