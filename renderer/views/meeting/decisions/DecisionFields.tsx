import { useTranslation } from 'react-i18next';
import { livePositionsOf } from '../../../../shared/analysis/map.ts';
import type { Id } from '../../../../shared/model/id.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { AdoptedPositions } from '../../../components/elements/AdoptedPositions.tsx';
import { Button } from '../../../components/buttons/Button.tsx';
import styles from './DecisionFields.module.css';
import { DesignationFields } from './DesignationFields.tsx';
import type { CaptureDraft, StatementDraft } from '../capture/draft.ts';
import { EvidencePart } from './EvidencePart.tsx';
import { StatementFields } from './StatementFields.tsx';

interface DecisionFieldsProps {
  readonly state: WorkspaceState;
  readonly issue: Id;
  readonly draft: CaptureDraft;
  readonly onChange: (to: Partial<CaptureDraft>) => void;
}

/** What a decision adopts, what the chair calls it with the evidence beside, and what those say who differ. */
export function DecisionFields({ state, issue, draft, onChange }: DecisionFieldsProps) {
  const { t } = useTranslation('meeting');
  const { statements } = draft;
  const put = (index: number, to: StatementDraft | null) =>
    onChange({
      statements: statements.flatMap((one, at) => (at === index ? (to ? [to] : []) : [one])),
    });
  return (
    <div className={styles.parts}>
      <div className={styles.fields}>
        <AdoptedPositions
          state={state}
          legend={t('decision.adopts')}
          positions={livePositionsOf(state, issue)}
          adopted={draft.positions}
          onChange={(positions) => onChange({ positions })}
        />
        <DesignationFields
          level={draft.designation}
          reason={draft.reason}
          onChange={({ level, reason }) => onChange({ designation: level, reason })}
        />
        {statements.map((statement, index) => (
          <StatementFields
            // They have no identity of their own before they are recorded.
            key={index}
            state={state}
            statement={statement}
            onChange={(to) => put(index, to)}
            onDrop={() => put(index, null)}
          />
        ))}
        <div className={styles.more}>
          <Button
            onClick={() => onChange({ statements: [...statements, { party: null, text: '' }] })}
          >
            {t('decision.add-statement')}
          </Button>
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={draft.resolve}
              onChange={(event) => onChange({ resolve: event.target.checked })}
            />
            {t('decision.resolves')}
          </label>
        </div>
      </div>
      <EvidencePart state={state} issue={issue} />
    </div>
  );
}
