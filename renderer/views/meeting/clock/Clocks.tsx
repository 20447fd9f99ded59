import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { timeLeft, timeSpent, timetableOf } from '../../../../shared/agenda/timetable.ts';
import { agendaOf } from '../../../../shared/model/agenda.ts';
import type { AgendaItem, Session } from '../../../../shared/model/entities.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { useAnnounce } from '../../../components/notices/announcer.tsx';
import { classes } from '../../../components/classes.ts';
import styles from './Clocks.module.css';
import { spanOf } from './times.ts';
import { useClock } from './use-clock.ts';
import { useNow } from './use-now.ts';

interface ItemClockProps {
  readonly item: AgendaItem;
  /** Whether it is read from across a room. */
  readonly large?: boolean;
}

/** How long the session has been on an item, and how much of its time is left; over time, by how much. */
export function ItemClock({ item, large }: ItemClockProps) {
  const { t } = useTranslation('meeting');
  const announce = useAnnounce();
  const now = useNow();
  const left = timeLeft(item, now);
  const isOver = left < 0;
  const tell = useEffectEvent(() => {
    if (!large) announce(t('clock.over-said'));
  });
  useEffect(() => {
    if (isOver) tell();
  }, [isOver]);
  return (
    <div
      role="timer"
      aria-label={t('clock.item')}
      className={classes(styles.clock, large && styles.large)}
      data-over={isOver || undefined}
    >
      <span className={styles.left}>
        {isOver && (
          <span className={styles.sign} aria-hidden="true">
            !
          </span>
        )}
        {t(isOver ? 'clock.over' : 'clock.left', { time: spanOf(left) })}
      </span>
      <span className={styles.spent}>
        {t('clock.spent', { time: spanOf(timeSpent(item, now)), count: item.minutes })}
      </span>
    </div>
  );
}

interface SessionClockProps {
  readonly state: WorkspaceState;
  readonly session: Session;
}

/** What is left of a session, and when it ends as things stand. */
export function SessionClock({ state, session }: SessionClockProps) {
  const clock = useClock();
  const { t } = useTranslation('meeting');
  const now = useNow();
  const { limit, end, minutesOver } = timetableOf(session, agendaOf(state, session.id), now);
  const left = limit - now;
  const isOver = left < 0;
  const zone = session.timeZone;
  return (
    <div
      role="timer"
      aria-label={t('clock.session')}
      className={styles.session}
      data-over={isOver || undefined}
    >
      <span className={styles.now}>{clock(now, zone)}</span>
      <span className={styles.rest}>
        {isOver && (
          <span className={styles.sign} aria-hidden="true">
            !
          </span>
        )}
        {t(isOver ? 'clock.session-over' : 'clock.session-left', { time: spanOf(left) })}
      </span>
      <span className={styles.spent}>
        {minutesOver > 0
          ? t('clock.ends-late', { time: clock(end, zone), count: minutesOver })
          : t('clock.ends', { time: clock(limit, zone) })}
      </span>
    </div>
  );
}
