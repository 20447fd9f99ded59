import { useTranslation } from 'react-i18next';
import { classes } from '../../../components/classes.ts';
import { ChevronIcon } from '../../../components/buttons/icons.tsx';
import list from '../../../components/rows/VirtualRows.module.css';
import { useAppDispatch } from '../../../state/store.ts';
import { sectionToggled } from '../questions-slice.ts';
import type { Section } from './rows.ts';
import styles from './SectionRow.module.css';

/** What every row of the list is given. */
export interface RowProps {
  /** The DOM's id, by which the list names the row that keys act on. */
  readonly id: string;
  readonly index: number;
  /** Its place among those beside it, from 0, and how many those are. */
  readonly position: number;
  readonly size: number;
  readonly isActive: boolean;
  readonly measure: (element: Element | null) => void;
  /** By which it is activated. */
  readonly rowKey: string;
  readonly onActivate: (rowKey: string) => void;
}

interface SectionRowProps extends RowProps {
  readonly section: Section;
  readonly isOpen: boolean;
}

/** The head of a section: what is open in this way, how much, and in which order it stands. */
export function SectionRow({
  id,
  index,
  position,
  size,
  isActive,
  measure,
  rowKey,
  onActivate,
  section: { openness, lines },
  isOpen,
}: SectionRowProps) {
  const { t } = useTranslation('questions');
  const dispatch = useAppDispatch();
  const isEmpty = lines.length === 0;
  return (
    // Keys act on the list around it, as a tree grid has it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={measure}
      role="row"
      id={id}
      data-index={index}
      aria-level={1}
      aria-posinset={position + 1}
      aria-setsize={size}
      aria-expanded={isEmpty ? undefined : isOpen}
      aria-selected={isActive}
      className={classes(list.row, styles.row, isActive && list.active)}
      onClick={() => {
        onActivate(rowKey);
        if (!isEmpty) dispatch(sectionToggled(openness));
      }}
    >
      <div role="gridcell" className={styles.head}>
        <span className={classes(styles.twisty, isOpen && styles.open)} aria-hidden="true">
          {!isEmpty && <ChevronIcon />}
        </span>
        <span className={styles.title}>{t(`section.${openness}`)}</span>{' '}
        <span className={styles.count}>{isEmpty ? t('nothing') : lines.length}</span>
        {isOpen && lines.length > 1 && (
          <span className={styles.order}>{t(`order.${openness}`)}</span>
        )}
      </div>
    </div>
  );
}
