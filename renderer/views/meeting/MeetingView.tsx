import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/notices/EmptyState.tsx';
import { useCanEdit } from '../../state/commands.ts';
import { useMirror } from '../../app/use-mirror.ts';
import { useAppSelector, useAppStore, useWorkspace } from '../../state/store.ts';
import { AfterSession } from './sessions/AfterSession.tsx';
import { BeforeSession } from './sessions/BeforeSession.tsx';
import { FirstSession } from './sessions/FirstSession.tsx';
import { MeetingActions } from './MeetingActions.tsx';
import { courseOf, sessionToShow } from './meeting-model.ts';
import styles from './MeetingView.module.css';
import { RoomView } from './sessions/RoomView.tsx';
import { RunningSession } from './sessions/RunningSession.tsx';
import { SessionBar } from './sessions/SessionBar.tsx';
import { useMeetingKeys } from './keys/use-meeting-keys.ts';
import { useTyped } from './capture/use-typed.ts';

/** The session itself: the present item large, its clock, and everything that is captured by one key each. */
export function MeetingView() {
  const { t } = useTranslation('meeting');
  const path = useAppSelector(({ workspace }) => workspace.open?.path) ?? '';
  const state = useWorkspace((workspace) => workspace);
  const chosen = useAppSelector(({ meeting }) => meeting.session);
  const inRoom = useAppSelector(({ meeting }) => meeting.inRoom);
  const canEdit = useCanEdit();
  const view = useRef<HTMLDivElement>(null);
  const session = state && sessionToShow(state, chosen);
  const present = state && session ? courseOf(state, session.id).present : null;
  useMirror(present?.issue == null ? null : { kind: 'issue', id: present.issue });
  useTyped(path);
  useMeetingKeys(session ?? null);
  useFirstFocus(view);
  if (!state) return null;
  if (!session) {
    return (
      <EmptyState title={t('empty.title')}>
        <p>{t('empty.hint')}</p>
        {canEdit && <FirstSession />}
      </EmptyState>
    );
  }
  return (
    <div
      ref={view}
      data-meeting=""
      data-hears-keys=""
      className={styles.view}
      tabIndex={-1}
      role="group"
      aria-label={session.title}
    >
      <div className={styles.frame}>
        {session.status === 'running' && <MeetingActions />}
        <SessionBar state={state} session={session} />
        {session.status === 'planned' && <BeforeSession state={state} session={session} />}
        {session.status === 'running' && <RunningSession state={state} session={session} />}
        {session.status === 'closed' && <AfterSession state={state} session={session} />}
      </div>
      {inRoom && <RoomView state={state} session={session} />}
    </div>
  );
}

/** A view that was come to by keys is ready for more of them. */
function useFirstFocus(view: { readonly current: HTMLElement | null }): void {
  const store = useAppStore();
  const begin = useEffectEvent(() => {
    if (document.activeElement === document.body && !store.getState().ui.overlay) {
      view.current?.focus();
    }
  });
  useEffect(() => begin(), []);
}
