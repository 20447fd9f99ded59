import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Party } from '../../../../shared/model/entities.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { ActionButton } from '../../../app/actions/ActionButton.tsx';
import { useDates } from '../../details/dates.ts';
import { leadTo } from '../../details/leads/lead.ts';
import { LeadLink } from '../../details/leads/LeadLink.tsx';
import { StanceHistory } from '../../stances/StanceHistory.tsx';
import { livePositions, type IssueColumn, type PositionColumn } from '../axes/matrix-model.ts';
import type { Shown } from '../shown.ts';
import styles from './Tab.module.css';

interface ReasonsTabProps extends Shown {
  readonly state: WorkspaceState;
  readonly issue: IssueColumn | null;
}

/** Why the party of the active cell thinks what it thinks, where it says so, since when, and what it thought before. */
export function ReasonsTab({ state, issue, opened, rows, at }: ReasonsTabProps) {
  const { t } = useTranslation('positions');
  const row = rows.find(({ key }) => key === at.row);
  if (!row || !issue) return <p className={styles.hint}>{t('reasons.choose')}</p>;
  const positions = opened
    ? opened.positions.filter(({ position }) => position.id === at.column)
    : livePositions(issue);
  const speaking = [row.party, ...row.members];
  const heard = positions.filter(({ entries }) => speaking.some(({ id }) => entries.has(id)));
  const silent = positions.filter((position) => !heard.includes(position));
  const words = {
    party: row.party.shortName,
    labels: silent.map(({ label }) => label).join(', '),
    count: silent.length,
  };
  return (
    <div className={styles.parts}>
      {heard.map((column) => (
        <OnPosition key={column.position.id} state={state} column={column} parties={speaking} />
      ))}
      {positions.length === 0 && (
        <p className={styles.hint}>{t('reasons.no-position', { label: issue.label })}</p>
      )}
      {silent.length > 0 && (
        <p className={styles.hint}>
          {t('reasons.silent', words)} <ActionButton name="set-stance" tone="quiet" />
        </p>
      )}
    </div>
  );
}

interface OnPositionProps {
  readonly state: WorkspaceState;
  readonly column: PositionColumn;
  /** The party, and of a group its members after it. */
  readonly parties: readonly Party[];
}

function OnPosition({ state, column: { position, entries, revisions }, parties }: OnPositionProps) {
  const { t } = useTranslation('positions');
  const dates = useDates();
  const lead = leadTo(state, position.id);
  return (
    <section className={styles.part}>
      {lead && (
        <h2 className={styles.title}>
          <LeadLink lead={lead} />
        </h2>
      )}
      {parties.map(({ id, shortName }) => {
        const entry = entries.get(id);
        const from = revisions.get(id);
        if (!entry) return null;
        return (
          <Fragment key={id}>
            <StanceHistory entry={entry} />
            {from && (
              <p className={styles.note}>
                {t('reasons.revised', {
                  party: shortName,
                  label: from.label,
                  day: dates.day(from.on),
                })}
              </p>
            )}
          </Fragment>
        );
      })}
    </section>
  );
}
