import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { partyDistances } from '../../../../shared/analysis/distance.ts';
import { openPointsOf, partiesHeard } from '../../../../shared/analysis/open-points.ts';
import { summaryOf } from '../../../../shared/documents/parts/divergence.ts';
import { startDraft } from '../../../../shared/documents/parts/draft.ts';
import { plainText } from '../../../../shared/documents/tree.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { Button } from '../../../components/buttons/Button.tsx';
import { useAppDispatch } from '../../../state/store.ts';
import { issueShown } from '../../../state/ui.ts';
import { leadTo } from '../../details/leads/lead.ts';
import { LeadLink } from '../../details/leads/LeadLink.tsx';
import type { IssueColumn } from '../axes/matrix-model.ts';
import { Distribution } from './Distribution.tsx';
import { IssueFacts } from './IssueFacts.tsx';
import { PairTable } from './PairTable.tsx';
import styles from './Tab.module.css';
import { useWording } from '../use-wording.ts';

interface IssueTabProps {
  readonly state: WorkspaceState;
  readonly issue: IssueColumn | null;
}

/** How views on the issue stand: agreement with what it comes from, who differs from whom, what is unanswered. */
export function IssueTab({ state, issue }: IssueTabProps) {
  const { t } = useTranslation('positions');
  return issue ? (
    <OnIssue key={issue.issue.id} state={state} column={issue} />
  ) : (
    <p className={styles.hint}>{t('issue.choose')}</p>
  );
}

function OnIssue({
  state,
  column,
}: {
  readonly state: WorkspaceState;
  readonly column: IssueColumn;
}) {
  const { t } = useTranslation('positions');
  const dispatch = useAppDispatch();
  const wording = useWording();
  const { issue, label, divergence } = column;
  const pairs = useMemo(
    () => partyDistances(state, [{ issue: issue.id, positions: divergence.positions }]),
    [state, issue, divergence],
  );
  const points = useMemo(
    () => openPointsOf(state, issue.id, divergence, partiesHeard(state)),
    [state, issue, divergence],
  );
  const sentence =
    divergence.held.length > 0
      ? plainText(summaryOf(startDraft(state, wording), divergence))
      : t(`issue.sentence.${divergence.kind}`);
  const lead = leadTo(state, issue.id);
  const isFigured = divergence.positions.some(({ agreement }) => agreement !== null);
  return (
    <div className={styles.parts}>
      <div className={styles.part}>
        <h2 className={styles.title}>{lead && <LeadLink lead={lead} />}</h2>
        <p className={styles.sentence}>{sentence}</p>
        <Button
          tone="quiet"
          className={styles.start}
          onClick={() => dispatch(issueShown(issue.id))}
        >
          {t('page', { label })}
        </Button>
      </div>
      {divergence.positions.length > 0 && (
        <div className={styles.part}>
          <Distribution state={state} positions={divergence.positions} />
          {isFigured && (
            <p className={styles.note}>
              {t('documents:divergence.explained')} {t('issue.explained')}
            </p>
          )}
        </div>
      )}
      {pairs.length > 0 && (
        <div className={styles.part}>
          <PairTable state={state} pairs={pairs} caption={t('pairs.on', { label })} isOnOneIssue />
        </div>
      )}
      <IssueFacts state={state} column={column} points={points} />
    </div>
  );
}
