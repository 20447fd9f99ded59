import { useCallback, useId, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useHeldFocus } from '../../../components/overlays/use-held-focus.ts';
import { useRowInSight } from '../../../components/rows/use-row-in-sight.ts';
import { useVirtualRows } from '../../../components/rows/use-virtual-rows.ts';
import { EmptyState } from '../../../components/notices/EmptyState.tsx';
import styles from '../../../components/rows/VirtualRows.module.css';
import { useAppDispatch, useAppSelector } from '../../../state/store.ts';
import { leavesOut } from './filter.ts';
import { LineRow } from '../lines/LineRow.tsx';
import type { QuestionsLook } from '../model.ts';
import { rowActivated } from '../questions-slice.ts';
import { SectionRow } from './SectionRow.tsx';
import { useListKeys } from './use-list-keys.ts';

/** How many rows are drawn beyond those that show. */
const OVERSCAN = 4;

interface QuestionListProps {
  readonly look: QuestionsLook;
  readonly list: RefObject<HTMLDivElement | null>;
}

/** Everything that is open, in sections, of which only the rows that show are drawn. */
export function QuestionList({ look, list }: QuestionListProps) {
  const { t } = useTranslation('questions');
  const dispatch = useAppDispatch();
  const { rows } = look;
  const active = useAppSelector(({ questions }) => questions.active);
  const way = useAppSelector(({ questions }) => questions.way);
  const closed = useAppSelector(({ questions }) => questions.closed);
  const isFiltered = useAppSelector(({ questions }) => leavesOut(questions.filter));
  const activeIndex = active === null ? -1 : rows.indexOf(active);
  const { virtualizer, sized, pageSize } = useVirtualRows(rows, activeIndex, list, OVERSCAN);
  const id = useId();

  const onKeyDown = useListKeys(look, list, pageSize);

  useRowInSight(virtualizer, list, active, activeIndex);

  const holding = useHeldFocus(
    list,
    ({ relatedTarget, currentTarget }) =>
      relatedTarget !== null && !currentTarget.contains(relatedTarget),
  );
  const activate = useCallback((key: string) => dispatch(rowActivated(key)), [dispatch]);

  if (look.glance.open + look.open.collision.length === 0 && !isFiltered) {
    return (
      <EmptyState title={t('empty.title')}>
        <p>{t('empty.hint')}</p>
      </EmptyState>
    );
  }
  return (
    <div
      ref={list}
      role="treegrid"
      aria-label={t('list')}
      aria-activedescendant={activeIndex === -1 ? undefined : `${id}-${activeIndex}`}
      tabIndex={0}
      className={styles.list}
      onKeyDown={onKeyDown}
      {...holding}
    >
      <div ref={sized} role="rowgroup" className={styles.rows}>
        {virtualizer.getVirtualItems().map(({ index, key }) => {
          const row = rows.rows[index];
          if (!row) return null;
          const common = {
            id: `${id}-${index}`,
            index,
            isActive: index === activeIndex,
            measure: virtualizer.measureElement,
            rowKey: row.key,
            onActivate: activate,
          };
          return row.line ? (
            <LineRow
              key={key}
              {...common}
              line={row.line}
              position={row.at}
              size={row.section.lines.length}
              way={index === activeIndex ? way : null}
            />
          ) : (
            <SectionRow
              key={key}
              {...common}
              section={row.section}
              position={look.sections.indexOf(row.section)}
              size={look.sections.length}
              isOpen={!closed.includes(row.section.openness)}
            />
          );
        })}
      </div>
    </div>
  );
}
