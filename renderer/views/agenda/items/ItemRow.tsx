import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { shallowEqual } from 'react-redux';
import type { Id } from '../../../../shared/model/id.ts';
import { classes } from '../../../components/classes.ts';
import { IconButton } from '../../../components/buttons/IconButton.tsx';
import { MoreIcon, WarningIcon } from '../../../components/buttons/icons.tsx';
import { useAppDispatch } from '../../../state/store.ts';
import { itemActivated, menuOpened } from '../agenda-slice.ts';
import { ItemMeta } from './ItemMeta.tsx';
import styles from './ItemRow.module.css';
import { ItemTime } from './ItemTime.tsx';
import { ItemTitle } from './ItemTitle.tsx';
import { MinutesField } from './MinutesField.tsx';
import { isSameItem, type ItemLook } from '../sessions/session-look.ts';
import { SplitForm } from './SplitForm.tsx';
import { sayItem } from '../words.ts';

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

/** What is to be minded about an item, a sentence each. */
function Warnings({ warnings }: { readonly warnings: readonly string[] }) {
  const { t } = useTranslation('agenda');
  return (
    <div role="gridcell" className={styles.warnings}>
      <WarningIcon />
      <ul aria-label={t('warnings', { count: warnings.length })}>
        {warnings.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  );
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
    const { item, slot } = look;
    const name = sayItem(t, look);
    const tabIndex = isActive ? 0 : -1;
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
        <ItemTime look={look} />
        <div role="gridcell" className={styles.what}>
          <ItemTitle look={look} isEditable={isEditable} tabIndex={tabIndex} />
        </div>
        <div className={styles.line}>
          <ItemMeta look={look} />
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
        </div>
        {item.outcome !== '' && (
          <div role="gridcell" className={styles.outcome}>
            {t('item.outcome', { outcome: item.outcome })}
          </div>
        )}
        {warnings !== '' && <Warnings warnings={warnings.split('\n')} />}
        {isSplitting && isEditable && (
          <div role="gridcell" className={styles.form}>
            <SplitForm item={item} name={name} />
          </div>
        )}
      </div>
    );
  },
  (before, after) =>
    isSameItem(before.look, after.look) &&
    shallowEqual({ ...before, look: null }, { ...after, look: null }),
);
