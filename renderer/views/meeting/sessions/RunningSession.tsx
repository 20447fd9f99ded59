import { useTranslation } from 'react-i18next';
import type { Session } from '../../../../shared/model/entities.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { useCanEdit } from '../../../state/commands.ts';
import { CaptureBar } from '../capture/CaptureBar.tsx';
import { courseOf } from '../meeting-model.ts';
import styles from './RunningSession.module.css';
import { NextItems } from '../items/NextItems.tsx';
import { Panel } from '../Panel.tsx';
import { PresentItem } from '../items/PresentItem.tsx';
import { Record } from '../minutes/Record.tsx';

interface RunningSessionProps {
  readonly state: WorkspaceState;
  readonly session: Session;
}

/** The present item large, what was recorded for it, what comes next, and the line in which one captures. */
export function RunningSession({ state, session }: RunningSessionProps) {
  const { t } = useTranslation('meeting');
  const canEdit = useCanEdit();
  const course = courseOf(state, session.id);
  return (
    <>
      <div className={styles.scroller}>
        <Panel state={state} session={session} />
        <div className={styles.parts}>
          <PresentItem state={state} session={session} course={course} />
          <div className={styles.beside}>
            <Record
              state={state}
              session={session}
              item={course.present?.id ?? null}
              title={t(course.present ? 'record.item' : 'record.session')}
            />
            <NextItems state={state} session={session} course={course} />
          </div>
        </div>
      </div>
      {canEdit && <CaptureBar state={state} />}
    </>
  );
}
