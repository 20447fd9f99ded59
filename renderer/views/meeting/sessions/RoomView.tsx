import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../../../shared/model/entities.ts';
import { labelOf, partyByName } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { useBridge } from '../../../state/bridge.tsx';
import { useCanEdit } from '../../../state/commands.ts';
import { useAppDispatch, useAppSelector } from '../../../state/store.ts';
import { CaptureBar } from '../capture/CaptureBar.tsx';
import { livePositions } from '../capture/capture-of.ts';
import { ItemClock } from '../clock/Clocks.tsx';
import { courseOf, recordAt, standstillOf, titleOfItem } from '../meeting-model.ts';
import { roomLeft } from '../meeting-slice.ts';
import styles from './RoomView.module.css';
import { useClock } from '../clock/use-clock.ts';
import { useNow } from '../clock/use-now.ts';

interface RoomViewProps {
  readonly state: WorkspaceState;
  readonly session: Session;
}

/** How many entries the room sees of what was just recorded. */
const LATEST = 3;

/** What the room sees on the wall: the item and its question, the positions, the time, what was just recorded. */
export function RoomView({ state, session }: RoomViewProps) {
  const { t } = useTranslation('meeting');
  const dispatch = useAppDispatch();
  const bridge = useBridge();
  const canEdit = useCanEdit();
  const room = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = room.current;
    const view = dialog?.closest<HTMLElement>('[data-meeting]:not(dialog)');
    // The rest of the window is out of reach while the dialogue stands over it.
    dialog?.showModal();
    dialog?.focus();
    const filled = bridge.request('window.full-screen', { on: true });
    return () => {
      // A window that filled the screen before goes on doing so.
      void filled.then(({ ok, ...reply }) => {
        const wasFull = ok && 'value' in reply && reply.value.was;
        if (!wasFull) void bridge.request('window.full-screen', { on: false });
      });
      dialog?.close();
      view?.focus();
    };
  }, [bridge]);
  const isCapturing = useAppSelector(({ meeting: { isOpen, hint } }) => isOpen || hint !== null);
  const course = courseOf(state, session.id);
  const { present, next } = course;
  return (
    <dialog
      ref={room}
      data-meeting=""
      className={styles.room}
      tabIndex={-1}
      aria-label={t('room.title')}
      onCancel={(event) => {
        event.preventDefault();
        dispatch(roomLeft());
      }}
    >
      <header className={styles.head}>
        <span>
          <bdi>{session.title}</bdi>
        </span>
        <WallClock zone={session.timeZone} />
      </header>
      <div className={styles.middle}>
        {present ? (
          <RoomItem state={state} item={present} />
        ) : (
          <h2 className={styles.title}>
            {t(session.status === 'running' ? standstillOf(course) : `room.${session.status}`)}
          </h2>
        )}
        {!present && next && session.status !== 'closed' && (
          <p>{t('room.next', { title: titleOfItem(state, next).text })}</p>
        )}
        <RoomRecord state={state} session={session} item={present?.id ?? null} />
      </div>
      {isCapturing && canEdit && session.status === 'running' && (
        <div className={styles.capture}>
          <CaptureBar state={state} />
        </div>
      )}
      <p className={styles.leave}>{t('room.leave')}</p>
    </dialog>
  );
}

function WallClock({ zone }: { readonly zone: string }) {
  const clock = useClock();
  return <span className={styles.clock}>{clock(useNow(), zone)}</span>;
}

function RoomItem({
  state,
  item,
}: {
  readonly state: WorkspaceState;
  readonly item: NonNullable<ReturnType<typeof courseOf>['present']>;
}) {
  const { t } = useTranslation('meeting');
  const { issue, text } = titleOfItem(state, item);
  const positions = livePositions(state, issue?.id ?? null);
  return (
    <>
      <h2 className={styles.title}>
        {issue && <span className={styles.label}>{labelOf(state, issue)} </span>}
        <bdi>{text || t(`vocabulary:item-type.${item.type}`)}</bdi>
      </h2>
      <ItemClock item={item} large />
      {positions.length > 0 && (
        <ul className={styles.positions} aria-label={t('vocabulary:kinds.position')}>
          {positions.map((position) => (
            <li key={position.id}>
              <span className={styles.label}>{labelOf(state, position)}</span>{' '}
              <bdi>{position.text}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface RoomRecordProps extends RoomViewProps {
  readonly item: string | null;
}

function RoomRecord({ state, session, item }: RoomRecordProps) {
  const { t } = useTranslation('meeting');
  const latest = recordAt(state, session, item).slice(0, LATEST);
  if (latest.length === 0) return null;
  return (
    <ul className={styles.record} aria-label={t('room.record')}>
      {latest.map(({ entry, text, speaker }) => (
        <li key={entry.id}>
          <strong>{t(`vocabulary:entry-type.${entry.type}`)}</strong>{' '}
          {speaker !== '' && <bdi>{partyByName(state, speaker)?.shortName ?? speaker}: </bdi>}
          <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  );
}
