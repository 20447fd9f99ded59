import { useTranslation } from 'react-i18next';
import { viewsOn, type PositionViews } from '../../../../shared/analysis/divergence.ts';
import type { Id } from '../../../../shared/model/id.ts';
import { labelOf } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { LabelChip } from '../../../components/elements/LabelChip.tsx';
import { classes } from '../../../components/classes.ts';
import { useAppDispatch, useAppSelector } from '../../../state/store.ts';
import { leadTo } from '../../details/leads/lead.ts';
import { LeadLink } from '../../details/leads/LeadLink.tsx';
import { livePositions } from '../capture/capture-of.ts';
import { positionTaken } from '../meeting-slice.ts';
import styles from './PositionsAtHand.module.css';
import { Stances } from '../decisions/Stances.tsx';

interface PositionsAtHandProps {
  readonly state: WorkspaceState;
  readonly issue: Id;
}

/** The positions on the issue: who thinks what of each, and the contras nobody answered. One is at hand for capturing. */
export function PositionsAtHand({ state, issue }: PositionsAtHandProps) {
  const { t } = useTranslation('meeting');
  const chosen = useAppSelector(({ meeting }) => meeting.atHand);
  const positions = livePositions(state, issue);
  if (positions.length === 0) return <p className={styles.none}>{t('positions.none')}</p>;
  const atHand = positions.find(({ id }) => id === chosen) ?? positions[0];
  return (
    <ol className={styles.list} aria-label={t('vocabulary:kinds.position')}>
      {positions.map((position, index) => (
        <PositionAtHand
          key={position.id}
          state={state}
          views={viewsOn(state, position)}
          digit={index + 1}
          isAtHand={position === atHand && positions.length > 1}
        />
      ))}
    </ol>
  );
}

interface PositionAtHandProps {
  readonly state: WorkspaceState;
  readonly views: PositionViews;
  /** The key by which it is taken in hand, counted from one. */
  readonly digit: number;
  readonly isAtHand: boolean;
}

function PositionAtHand({ state, views, digit, isAtHand }: PositionAtHandProps) {
  const { t } = useTranslation('meeting');
  const dispatch = useAppDispatch();
  const { position, stances, unanswered } = views;
  const label = labelOf(state, position);
  return (
    <li className={classes(styles.position, isAtHand && styles.atHand)}>
      <button
        type="button"
        className={styles.name}
        aria-pressed={isAtHand}
        aria-keyshortcuts={digit < 10 ? String(digit) : undefined}
        title={t('positions.take', { label })}
        onClick={() => dispatch(positionTaken(position.id))}
      >
        {digit < 10 && (
          <kbd className={styles.digit} aria-hidden="true">
            {digit}
          </kbd>
        )}
        <LabelChip label={label} kind="position" />
        <bdi className={styles.text}>{position.text}</bdi>
      </button>
      <div className={styles.under}>
        <Stances stances={stances} label={label} />
      </div>
      {unanswered.length > 0 && (
        <ul className={styles.contras} aria-label={t('positions.contras', { label })}>
          {unanswered.map((id) => {
            const lead = leadTo(state, id);
            return (
              lead && (
                <li key={id}>
                  <LeadLink lead={lead} />
                </li>
              )
            );
          })}
        </ul>
      )}
    </li>
  );
}
