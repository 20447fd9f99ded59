import { useTranslation } from 'react-i18next';
import type { AgendaItem, Session } from '../../../../shared/model/entities.ts';
import { labelOf } from '../../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { useCanEdit } from '../../../state/commands.ts';
import { startsOf, titleOfItem, type Course } from '../meeting-model.ts';
import styles from './NextItems.module.css';
import { Part } from '../Part.tsx';
import { useClock } from '../clock/use-clock.ts';
import { useActs } from '../keys/use-acts.ts';
import { useNow } from '../clock/use-now.ts';

interface NextItemsProps {
  readonly state: WorkspaceState;
  readonly session: Session;
  readonly course: Course;
}

/** What comes next, when as things stand, small; each can be taken up out of turn. */
export function NextItems({ state, session, course: { items, ahead } }: NextItemsProps) {
  const { t } = useTranslation('meeting');
  const now = useNow();
  if (ahead.length === 0) return null;
  return (
    <Part title={t('next.title')}>
      <ItemList
        state={state}
        session={session}
        items={ahead}
        starts={startsOf(session, items, now)}
        label={t('next.title')}
      />
    </Part>
  );
}

interface ItemListProps {
  readonly state: WorkspaceState;
  readonly session: Session;
  readonly items: readonly AgendaItem[];
  readonly starts: ReturnType<typeof startsOf>;
  readonly label: string;
}

/** Items of an agenda with their times and minutes. */
export function ItemList({ state, session, items, starts, label }: ItemListProps) {
  const clock = useClock();
  const { t } = useTranslation('meeting');
  const acts = useActs();
  const canEdit = useCanEdit();
  return (
    <ol className={styles.list} aria-label={label}>
      {items.map((item) => {
        const { issue, text } = titleOfItem(state, item);
        const start = starts.get(item.id);
        const words = (
          <>
            {issue && <span className={styles.label}>{labelOf(state, issue)}</span>}{' '}
            <bdi className={styles.text}>{text || t(`vocabulary:item-type.${item.type}`)}</bdi>
          </>
        );
        return (
          <li key={item.id} className={styles.item}>
            <span className={styles.time}>
              {start === undefined ? '' : clock(start, session.timeZone)}
            </span>
            {canEdit && session.status === 'running' ? (
              <button
                type="button"
                className={styles.take}
                title={t('next.take')}
                onClick={() => void acts.take(item.id)}
              >
                {words}
              </button>
            ) : (
              <span className={styles.words}>{words}</span>
            )}
            <span className={styles.minutes}>{t('minutes', { count: item.minutes })}</span>
          </li>
        );
      })}
    </ol>
  );
}
