import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenPoints } from '../../../../shared/analysis/open-points.ts';
import { moveItems } from '../../../../shared/documents/parts/movement.ts';
import { startDraft } from '../../../../shared/documents/parts/draft.ts';
import { plainText } from '../../../../shared/documents/tree.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { PartyChip } from '../../../components/elements/PartyChip.tsx';
import { StanceBadge } from '../../../components/elements/StanceBadge.tsx';
import { leadTo } from '../../details/leads/lead.ts';
import { LeadLink } from '../../details/leads/LeadLink.tsx';
import type { IssueColumn } from '../axes/matrix-model.ts';
import styles from './Tab.module.css';
import { useWording } from '../use-wording.ts';

interface IssueFactsProps {
  readonly state: WorkspaceState;
  readonly column: IssueColumn;
  readonly points: OpenPoints;
}

/** Formal objections, contras without an answer, who moved, and who was not heard; what there is of it. */
export function IssueFacts({ state, column: { divergence, moves }, points }: IssueFactsProps) {
  const { t } = useTranslation('positions');
  const wording = useWording();
  const objections = divergence.positions.flatMap(({ position, stances }) =>
    stances.filter(({ stance }) => stance.formalObjection).map((one) => ({ position, ...one })),
  );
  const told = moveItems(startDraft(state, wording), moves).map(({ content }) =>
    content
      .flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.content)] : []))
      .join(' '),
  );
  return (
    <>
      <Facts title={t('issue.objections')} count={objections.length}>
        {objections.map(({ position, party, stance }) => {
          const lead = leadTo(state, position.id);
          return (
            <li key={stance.id} className={styles.entry}>
              <PartyChip party={party} />
              <StanceBadge level={stance.level} withWords />
              {lead && <LeadLink lead={lead} withText={false} />}
            </li>
          );
        })}
      </Facts>
      <Facts title={t('issue.unanswered')} count={points.unanswered.length}>
        {points.unanswered.map(({ argument }) => {
          const lead = leadTo(state, argument);
          return <li key={argument}>{lead && <LeadLink lead={lead} />}</li>;
        })}
      </Facts>
      <Facts title={t('documents:heading.moved')} count={told.length}>
        {told.map((words) => (
          <li key={words} className={styles.sentence}>
            {words}
          </li>
        ))}
      </Facts>
      <Facts title={t('issue.not-heard')} count={points.notHeard.length}>
        {points.notHeard.map((party) => (
          <li key={party.id} className={styles.entry}>
            <PartyChip party={party} />
          </li>
        ))}
      </Facts>
    </>
  );
}

interface FactsProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

function Facts({ title, count, children }: FactsProps) {
  if (count === 0) return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}
