import { Fragment, memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/id.ts';
import { classes } from '../../components/classes.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { MoreIcon, WarningIcon } from '../../components/icons.tsx';
import { useAppDispatch } from '../../state/store.ts';
import { useDates } from '../details/dates.ts';
import { itemActivated, menuOpened } from './agenda-slice.ts';
import styles from './ItemRow.module.css';
import { ItemTitle } from './ItemTitle.tsx';
import { MinutesField } from './MinutesField.tsx';
import { sayTimes } from './say-when.ts';
import { isSameItem, type ItemLook } from './session-look.ts';
import { SplitForm } from './SplitForm.tsx';
import { sayItem } from './words.ts';

/** A time that takes as much room as any, in words for morning and evening as well. */
const LATE = '2000-12-28T22:58';

interface ItemRowProps {
  readonly look: ItemLook;
  /** What is to be minded about it, a sentence a line. */
  readonly warnings: string;
  readonly session: Id;
  /** Whether Tab comes to it. */
  readonly isStop: boolean;
  /** Whether keys act on it. */
  readonly isActive: boolean;
  readonly isSplitting: boolean;
  readonly isEditable: boolean;
}

/** An item with its clock times, what it is for, its minutes, and what is to be minded about it. */
export const ItemRow = memo(
  function ItemRow({
    look,
    warnings,
    session,
    isStop,
    isActive,
    isSplitting,
    isEditable,
  }: ItemRowProps) {
    const { t } = useTranslation('agenda');
    const dispatch = useAppDispatch();
    const dates = useDates();
    const { item, time, own, slot } = look;
    const name = sayItem(t, look);
    const tabIndex = isActive ? 0 : -1;
    const meta = [
      slot === 'planned' ? '' : t(`item.${slot}`),
      item.type === 'break' ? '' : t(`vocabulary:purpose.${item.purpose}`),
      item.presenter,
      item.documents.length > 0 ? t('item.documents', { count: item.documents.length }) : '',
    ].filter(Boolean);
    return (
      <div
        role="row"
        data-item={item.id}
        tabIndex={isStop ? 0 : -1}
        aria-selected={isActive}
        className={classes(
          styles.row,
          isActive && styles.active,
          item.type === 'break' && styles.break,
          slot === 'unreached' && styles.unreached,
        )}
        onFocus={() => {
          if (!isActive) dispatch(itemActivated({ item: item.id, session }));
        }}
        onContextMenu={(event) => {
          const isText = event.target instanceof Element && event.target.closest('input');
          if (isText) return;
          event.preventDefault();
          dispatch(menuOpened({ item: item.id, x: event.clientX, y: event.clientY }));
        }}
      >
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
        <div role="gridcell" className={styles.what}>
          <ItemTitle look={look} isEditable={isEditable} tabIndex={tabIndex} />
        </div>
        <div role="gridcell" className={styles.meta}>
          <p>
            {meta.map((part, index) => (
              <Fragment key={part}>
                {index > 0 && ' · '}
                <span className={styles.part}>{part}</span>
              </Fragment>
            ))}
          </p>
          {item.outcome !== '' && <p>{t('item.outcome', { outcome: item.outcome })}</p>}
        </div>
        <div role="gridcell" className={styles.tools}>
          <MinutesField item={item} name={name} isEditable={isEditable} tabIndex={tabIndex} />
          <IconButton
            label={t('item.tools', { name })}
            icon={<MoreIcon />}
            className={styles.more}
            tabIndex={tabIndex}
            aria-haspopup="menu"
            onClick={({ currentTarget }) => {
              const { left, bottom } = currentTarget.getBoundingClientRect();
              dispatch(menuOpened({ item: item.id, x: left, y: bottom }));
            }}
          />
        </div>
        {warnings !== '' && (
          <div role="gridcell" className={styles.warnings}>
            <WarningIcon />
            <ul aria-label={t('warnings', { count: look.warnings.length })}>
              {warnings.split('\n').map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </div>
        )}
        {isSplitting && isEditable && (
          <div role="gridcell" className={styles.form}>
            <SplitForm item={item} name={name} />
          </div>
        )}
      </div>
    );
  },
  (before, after) =>
    before.isStop === after.isStop &&
    before.isActive === after.isActive &&
    before.isSplitting === after.isSplitting &&
    before.isEditable === after.isEditable &&
    before.session === after.session &&
    before.warnings === after.warnings &&
    isSameItem(before.look, after.look),
);
