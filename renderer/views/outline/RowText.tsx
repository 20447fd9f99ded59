import { memo } from 'react';
import { elementOf } from '../../../shared/model/queries.ts';
import { useAppSelector } from '../../state/store.ts';
import { useMap } from './context.ts';
import styles from './Row.module.css';
import type { Row } from './rows.ts';

/** The words of a row: as saved, or as they were typed where they could not be. */
export const RowText = memo(function RowText({ row }: { readonly row: Row }) {
  const id = row.place.child;
  const saved = useMap((map) => elementOf(map, id)?.element.text);
  const unsaved = useAppSelector(({ outline }) => outline.rewordings[id]?.text);
  return (
    <span className={styles.text} dir="auto" data-text="">
      {row.draft?.text ?? unsaved ?? saved}
    </span>
  );
});
