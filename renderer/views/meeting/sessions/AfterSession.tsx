import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { comingAfter, notReached } from '../../../../shared/agenda/plan.ts';
import type { Session } from '../../../../shared/model/entities.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { Button } from '../../../components/buttons/Button.tsx';
import { useCanEdit } from '../../../state/commands.ts';
import { useAppDispatch } from '../../../state/store.ts';
import { overlayOpened } from '../../../state/ui.ts';
import { WhatIsLeft } from '../minutes/Closing.tsx';
import { Part } from '../Part.tsx';
import { Record } from '../minutes/Record.tsx';
import styles from './RestingSession.module.css';
import { RestingSession } from './RestingSession.tsx';
import { useClock } from '../clock/use-clock.ts';
import { useActs } from '../keys/use-acts.ts';

interface AfterSessionProps {
  readonly state: WorkspaceState;
  readonly session: Session;
}

/** A session that is over: its minutes to export, what it left open, and what was recorded, to be corrected. */
export function AfterSession({ state, session }: AfterSessionProps) {
  const clock = useClock();
  const { t } = useTranslation('meeting');
  const dispatch = useAppDispatch();
  const acts = useActs();
  const canEdit = useCanEdit();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // What comes next, where the keys are the view's: after the session was closed.
    if (document.activeElement?.matches('[data-meeting]')) first.current?.focus();
  }, []);
  const isLeft = notReached(state, session).length > 0;
  const next = isLeft ? comingAfter(state, session.id)[0] : undefined;
  const { startedAt, endedAt, timeZone } = session;
  return (
    <RestingSession
      state={state}
      session={session}
      facts={
        startedAt !== null && endedAt !== null
          ? t('close.was', { start: clock(startedAt, timeZone), end: clock(endedAt, timeZone) })
          : null
      }
      buttons={
        <div className={styles.buttons}>
          <Button
            ref={first}
            tone="primary"
            onClick={() => dispatch(overlayOpened({ name: 'export', minutesOf: session.id }))}
          >
            {t('close.export')}
          </Button>
          {canEdit && <Button onClick={() => void acts.start()}>{t('close.go-on')}</Button>}
        </div>
      }
    >
      <Record state={state} session={session} item={null} title={t('record.session')} />
      <Part title={t('left.title')}>
        <WhatIsLeft state={state} session={session} />
        {canEdit && next && (
          <div className={styles.buttons}>
            <Button onClick={() => void acts.carryOver()}>
              {t('agenda:carry.to', { session: next.title })}
            </Button>
          </div>
        )}
      </Part>
    </RestingSession>
  );
}
