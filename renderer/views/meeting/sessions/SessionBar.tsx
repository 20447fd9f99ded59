import { useTranslation } from 'react-i18next';
import { sessionsInOrder } from '../../../../shared/agenda/warnings.ts';
import type { Session } from '../../../../shared/model/entities.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { Button } from '../../../components/buttons/Button.tsx';
import { Select } from '../../../components/fields/Select.tsx';
import { useCanEdit } from '../../../state/commands.ts';
import { useAppDispatch, useAppSelector } from '../../../state/store.ts';
import { SessionClock } from '../clock/Clocks.tsx';
import { attendeesOf, isHere } from '../meeting-model.ts';
import { panelOpened, sessionChosen } from '../meeting-slice.ts';
import styles from './SessionBar.module.css';
import { ActTool } from '../keys/Tools.tsx';

interface SessionBarProps {
  readonly state: WorkspaceState;
  readonly session: Session;
}

/** Which session, how much of its time is left, who is here, and how it ends. */
export function SessionBar({ state, session }: SessionBarProps) {
  const { t } = useTranslation('meeting');
  const dispatch = useAppDispatch();
  const canEdit = useCanEdit();
  const panel = useAppSelector(({ meeting }) => meeting.panel?.name);
  const here = attendeesOf(state, session.id).filter(isHere).length;
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('bar')}>
      <Select
        label={t('session')}
        labelHidden
        className={styles.session}
        value={session.id}
        options={sessionsInOrder(state).map(({ id, title, status }) => ({
          value: id,
          label: t('session-option', { title, status: t(`vocabulary:session-status.${status}`) }),
        }))}
        onChange={(id) => dispatch(sessionChosen(id))}
      />
      {session.status === 'running' && <SessionClock state={state} session={session} />}
      <div className={styles.tools}>
        <ActTool
          act="attendance"
          label={t('attendance.count', { count: here })}
          expanded={panel === 'attendance'}
        />
        <ActTool act="room" />
        {session.status === 'running' && canEdit && (
          <Button
            tone="quiet"
            aria-expanded={panel === 'closing'}
            onClick={() => dispatch(panelOpened({ name: 'closing' }))}
          >
            {t('close.button')}
          </Button>
        )}
      </div>
    </div>
  );
}
