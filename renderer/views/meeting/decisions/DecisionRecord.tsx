import { useTranslation } from 'react-i18next';
import type { Decision, Designation } from '../../../../shared/model/entities.ts';
import { compareMade, entity, labelOf } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { Button } from '../../../components/buttons/Button.tsx';
import { PartyChip } from '../../../components/elements/PartyChip.tsx';
import { Prose } from '../../../components/prose/Prose.tsx';
import { useCanEdit } from '../../../state/commands.ts';
import { useAppDispatch } from '../../../state/store.ts';
import { useDates } from '../../details/dates.ts';
import styles from './DecisionRecord.module.css';
import { panelOpened } from '../meeting-slice.ts';

interface DecisionRecordProps {
  readonly state: WorkspaceState;
  readonly decision: Decision;
}

/** What became of a decision: what it adopts, each designation in turn, and the minority statements. */
export function DecisionRecord({ state, decision }: DecisionRecordProps) {
  const { t } = useTranslation('meeting');
  const dispatch = useAppDispatch();
  const canEdit = useCanEdit();
  const label = labelOf(state, decision);
  const turns = designationsOf(state, decision);
  const statements = state.indexes.statementsOn.get(decision.id) ?? [];
  const adopted = decision.positions.flatMap((id) => {
    const position = entity(state, 'position', id);
    return position ? [labelOf(state, position)] : [];
  });
  return (
    <div className={styles.decision}>
      {adopted.length > 0 && <p>{t('decision.adopted', { positions: adopted.join(', ') })}</p>}
      {turns.length > 0 ? (
        <ol className={styles.turns} aria-label={t('decision.designations', { label })}>
          {turns.map((turn) => (
            <Turn key={turn.id} turn={turn} />
          ))}
        </ol>
      ) : (
        <p>
          {decision.designation
            ? t(`vocabulary:designation.${decision.designation}`)
            : t('decision.undesignated')}
        </p>
      )}
      {statements.map((statement) => {
        const party = entity(state, 'party', statement.party);
        return (
          <blockquote key={statement.id} className={styles.statement}>
            {t('decision.statement-of')} {party && <PartyChip party={party} />}
            <Prose text={statement.text} />
          </blockquote>
        );
      })}
      {canEdit && (
        <div className={styles.tools}>
          <Button
            tone="quiet"
            aria-label={t('decision.designate-label', { label })}
            onClick={() => dispatch(panelOpened({ name: 'designate', decision: decision.id }))}
          >
            {t('decision.designate')}
          </Button>
          <Button
            tone="quiet"
            aria-label={t('decision.add-statement-to', { label })}
            onClick={() => dispatch(panelOpened({ name: 'statement', decision: decision.id }))}
          >
            {t('decision.add-statement')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Turn({ turn }: { readonly turn: Designation }) {
  const { t } = useTranslation('meeting');
  const dates = useDates();
  const { level, by, on, reason } = turn;
  return (
    <li>
      <strong>{t(`vocabulary:designation.${level}`)}</strong>{' '}
      <span className={styles.soft}>{[by, dates.day(on)].filter(Boolean).join(', ')}</span>
      {reason !== '' && <Prose text={reason} />}
    </li>
  );
}

/** Each designation of a decision, the first one first. */
function designationsOf(state: WorkspaceState, { id }: Decision): readonly Designation[] {
  return (state.indexes.designationsOf.get(id) ?? []).toSorted(compareMade);
}
