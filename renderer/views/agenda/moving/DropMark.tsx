import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { elementOf, entity } from '../../../../shared/model/queries.ts';
import { useWorkspace } from '../../../state/store.ts';
import styles from './DropMark.module.css';
import type { Dropping } from './use-drag.ts';
import { nameOfItem } from '../words.ts';

/** Shows what is dragged, and the line at which it would come in. */
export function DropMark({ dropping: { what, x, y, spot } }: { readonly dropping: Dropping }) {
  const { t } = useTranslation('agenda');
  const name = useWorkspace((state) => {
    if (what.kind === 'candidate') return elementOf(state, what.id)?.element.text ?? '';
    const item = entity(state, 'agenda-item', what.id);
    return item ? nameOfItem(state, item) : '';
  });
  const session = useWorkspace((state) => spot && entity(state, 'session', spot.session)?.title);
  // Beside everything else: places in the window count from the window.
  return createPortal(
    <>
      {spot && (
        <div
          className={styles.mark}
          style={{ left: spot.mark.x, top: spot.mark.y, width: spot.mark.width }}
        />
      )}
      <div className={styles.what} style={{ left: x + 14, top: y + 14 }}>
        {session ? t('drop', { name, session }) : name}
      </div>
    </>,
    document.body,
  );
}
