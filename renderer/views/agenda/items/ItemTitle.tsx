import { useTranslation } from 'react-i18next';
import { InPlaceText } from '../../details/fields/written/InPlaceText.tsx';
import { useEdit } from '../../details/fields/use-edit.ts';
import { IssueLead } from './IssueLead.tsx';
import styles from './ItemRow.module.css';
import type { ItemLook } from '../sessions/session-look.ts';
import { focusRow } from '../moving/use-active.ts';

interface ItemTitleProps {
  readonly look: ItemLook;
  readonly isEditable: boolean;
  readonly tabIndex: 0 | -1;
}

/** What an item takes up: an issue, whose label leads to its page, or a free title, typed in place. */
export function ItemTitle({ look: { item, label, title }, isEditable, tabIndex }: ItemTitleProps) {
  const { t } = useTranslation('agenda');
  const edit = useEdit('agenda-item', item.id);
  if (item.issue !== null) {
    return (
      <>
        <IssueLead issue={item.issue} label={label} text={title} tabIndex={tabIndex} />{' '}
        <bdi className={styles.words}>{title}</bdi>
      </>
    );
  }
  if (!isEditable) return <bdi className={styles.words}>{title}</bdi>;
  return (
    <InPlaceText
      label={t('item.title', { label: item.label })}
      className={styles.title}
      value={title}
      tabIndex={tabIndex}
      onCommit={(text) => edit('title', text)}
      onDone={(by) => {
        if (by === 'key') focusRow(item.id);
      }}
    />
  );
}
