import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './ItemRow.module.css';
import type { ItemLook } from '../sessions/session-look.ts';

/** What an item is for, who presents it, and with which documents. */
export function ItemMeta({ look: { item, slot } }: { readonly look: ItemLook }) {
  const { t } = useTranslation('agenda');
  const parts = [
    slot === 'planned' ? '' : t(`item.${slot}`),
    item.type === 'break' ? '' : t(`vocabulary:purpose.${item.purpose}`),
    item.presenter,
    item.documents.length > 0 ? t('item.documents', { count: item.documents.length }) : '',
  ].filter(Boolean);
  return (
    <div role="gridcell" className={styles.meta}>
      <p>
        {parts.map((part, index) => (
          <Fragment key={part}>
            <bdi className={styles.part}>{part}</bdi>
            {index < parts.length - 1 && '\u00A0· '}
          </Fragment>
        ))}
      </p>
    </div>
  );
}
