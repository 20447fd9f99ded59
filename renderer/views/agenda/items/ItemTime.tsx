import { useTranslation } from 'react-i18next';
import { useDates } from '../../details/dates.ts';
import styles from './ItemRow.module.css';
import { sayTimes } from '../sessions/say-when.ts';
import type { ItemLook } from '../sessions/session-look.ts';

/** A time that takes as much room as any, in words for morning and evening as well. */
const LATE = '2000-12-28T22:58';

/** When an item begins, and when that is for the reader where the clock here shows something else. */
export function ItemTime({ look: { time, own } }: { readonly look: ItemLook }) {
  const { t } = useTranslation('agenda');
  const dates = useDates();
  return (
    <div role="gridcell" className={styles.time} data-widest={dates.clock(LATE)}>
      {time && <time dateTime={time.start}>{dates.clock(time.start)}</time>}
      {own && (
        <time
          dateTime={own.start}
          className={styles.own}
          title={t('item.own', { times: sayTimes(t, dates, own) })}
        >
          {dates.clock(own.start)}
        </time>
      )}
    </div>
  );
}
