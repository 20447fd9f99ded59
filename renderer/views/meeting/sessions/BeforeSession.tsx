import { useTranslation } from 'react-i18next';
import { wallTimeAt } from '../../../../shared/agenda/zone.ts';
import { timetableOf } from '../../../../shared/agenda/timetable.ts';
import { agendaOf } from '../../../../shared/model/agenda.ts';
import type { Session } from '../../../../shared/model/entities.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { inARow } from '../../../components/facts.ts';
import { useCanEdit } from '../../../state/commands.ts';
import { useDates } from '../../details/dates.ts';
import { startsOf } from '../meeting-model.ts';
import { ItemList } from '../items/NextItems.tsx';
import { OpenActions } from '../minutes/OpenActions.tsx';
import { Part } from '../Part.tsx';
import styles from './RestingSession.module.css';
import { RestingSession } from './RestingSession.tsx';
import { useClock } from '../clock/use-clock.ts';
import { ActTool } from '../keys/Tools.tsx';

interface BeforeSessionProps {
  readonly state: WorkspaceState;
  readonly session: Session;
}

/** A session that has not begun: when and where, its agenda, what is open from before, and its beginning. */
export function BeforeSession({ state, session }: BeforeSessionProps) {
  const clock = useClock();
  const { t } = useTranslation('meeting');
  const dates = useDates();
  const canEdit = useCanEdit();
  const items = agendaOf(state, session.id);
  const { start, limit } = timetableOf(session, items, 0);
  const zone = session.timeZone;
  return (
    <RestingSession
      state={state}
      session={session}
      facts={
        <>
          <time dateTime={new Date(start).toISOString()}>
            {dates.day(wallTimeAt(start, zone).slice(0, 10))}, {clock(start, zone)}–
            {clock(limit, zone)}
          </time>{' '}
          <bdi>{inARow([zone, session.place, session.chair])}</bdi>
        </>
      }
      buttons={canEdit && <ActTool act="next" tone="primary" label={t('start.button')} />}
    >
      <Part title={t('start.agenda')}>
        {items.length === 0 ? (
          <p className={styles.facts}>{t('item.no-items')}</p>
        ) : (
          <ItemList
            state={state}
            session={session}
            items={items}
            starts={startsOf(session, items, 0)}
            label={t('start.agenda')}
          />
        )}
      </Part>
      <OpenActions state={state} session={session} />
    </RestingSession>
  );
}
