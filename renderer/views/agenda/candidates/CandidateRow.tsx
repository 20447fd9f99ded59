import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import type { Id } from '../../../../shared/model/id.ts';
import { classes } from '../../../components/classes.ts';
import { IconButton } from '../../../components/buttons/IconButton.tsx';
import { AddIcon } from '../../../components/buttons/icons.tsx';
import { useAppDispatch } from '../../../state/store.ts';
import { candidateActivated } from '../agenda-slice.ts';
import type { CandidateLine } from './candidate-lines.ts';
import styles from './Candidates.module.css';
import { useAgenda } from '../context.ts';
import { IssueLead } from '../items/IssueLead.tsx';
import { addStep } from '../sessions/session-steps.ts';
import { useStep } from '../use-step.ts';

interface CandidateRowProps extends Omit<CandidateLine, 'key'> {
  readonly issue: Id;
  readonly index: number;
  readonly measure: (element: Element | null) => void;
  /** The session to which it would be added. */
  readonly session: Id | null;
  readonly isStop: boolean;
  readonly isActive: boolean;
}

/** An issue that could come on an agenda, with why, and where it is already. */
export const CandidateRow = memo(function CandidateRow({
  issue,
  label,
  text,
  why,
  planned,
  index,
  measure,
  session,
  isStop,
  isActive,
}: CandidateRowProps) {
  const { t } = useTranslation('agenda');
  const dispatch = useAppDispatch();
  const step = useStep();
  const { look } = useAgenda();
  return (
    <div
      ref={measure}
      role="row"
      data-index={index}
      data-candidate={issue}
      tabIndex={isStop ? 0 : -1}
      aria-rowindex={index + 1}
      aria-selected={isActive}
      className={classes(styles.row, isActive && styles.active, planned !== '' && styles.planned)}
      onFocus={() => {
        if (!isActive) dispatch(candidateActivated(issue));
      }}
    >
      <div role="gridcell" className={styles.what}>
        <IssueLead issue={issue} label={label} text={text} tabIndex={isActive ? 0 : -1} />{' '}
        <bdi className={styles.words}>{text}</bdi>
      </div>
      {session !== null && (
        <div role="gridcell">
          <IconButton
            label={t('candidates.add')}
            icon={<AddIcon />}
            className={styles.add}
            tabIndex={isActive ? 0 : -1}
            onClick={() => void step(addStep(t, issue, { session }, look().overview, uuidv7))}
          />
        </div>
      )}
      <div role="gridcell" className={styles.why}>
        <p>{why}</p>
        {planned && <p>{planned}</p>}
      </div>
    </div>
  );
});
