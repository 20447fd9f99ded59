import { useCallback, useEffect, useId, useLayoutEffect, useMemo, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/notices/EmptyState.tsx';
import { useRowInSight } from '../../components/rows/use-row-in-sight.ts';
import { useVirtualRows } from '../../components/rows/use-virtual-rows.ts';
import { Button } from '../../components/buttons/Button.tsx';
import styles from '../../components/rows/VirtualRows.module.css';
import { isNarrowed, WHOLE_HISTORY } from '../../../shared/history/entries.ts';
import { createVoice } from '../../../shared/history/voice.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { kindOf } from '../../../shared/model/queries.ts';
import type { Selected } from '../../state/ui.ts';
import { useMirror } from '../../app/use-mirror.ts';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import { DayRow } from './DayRow.tsx';
import { EntryRow } from './EntryRow.tsx';
import { historyFilterChanged, historyRowActivated } from './history-slice.ts';
import { Looking } from './Looking.tsx';
import type { HistoryRows, Row } from './rows.ts';
import { useHistoryKeys } from './use-history-keys.ts';
import type { ReadHistory } from './use-pages.ts';

/** How many rows are drawn beyond those that show. */
const OVERSCAN = 6;

/** So many rows before the end, the next page is asked for. */
const AHEAD = 20;

interface HistoryListProps {
  readonly read: ReadHistory;
  readonly known: WorkspaceState;
  readonly rows: HistoryRows;
  readonly list: RefObject<HTMLDivElement | null>;
}

/** What happened, newest first, of which only the rows that show are drawn, and read only as far as somebody looks. */
export function HistoryList({ read, known, rows, list }: HistoryListProps) {
  const { t, i18n } = useTranslation('history');
  const voice = useMemo(() => createVoice(i18n), [i18n]);
  const dispatch = useAppDispatch();
  const active = useAppSelector(({ history }) => history.active);
  const filter = useAppSelector(({ history }) => history.filter);
  const activeIndex = active === null ? -1 : rows.indexOf(active);
  const { virtualizer, sized, pageSize } = useVirtualRows(rows, activeIndex, list, OVERSCAN);
  const id = useId();
  useActiveRow(rows, activeIndex);
  const state = useAppSelector(({ workspace }) => workspace.data);
  useMirror(subjectOf(rows.rows[activeIndex], state));

  const onKeyDown = useHistoryKeys(rows, list, pageSize);

  useRowInSight(virtualizer, list, active, activeIndex);

  const activate = useCallback((key: string) => dispatch(historyRowActivated(key)), [dispatch]);
  const { hasMore, readOn } = read;
  const items = virtualizer.getVirtualItems();
  const isNearEnd = (items.at(-1)?.index ?? -1) >= rows.rows.length - AHEAD;
  useEffect(() => {
    if (isNearEnd && hasMore) readOn();
  });

  if (rows.rows.length === 0) {
    if (hasMore) return <Looking />;
    return (
      <EmptyState title={t('empty.title')}>
        <p>{t('empty.hint')}</p>
        {isNarrowed(filter) && (
          <Button onClick={() => dispatch(historyFilterChanged(WHOLE_HISTORY))}>
            {t('show-all')}
          </Button>
        )}
      </EmptyState>
    );
  }
  return (
    <div
      ref={list}
      role="grid"
      aria-label={t('list')}
      aria-rowcount={hasMore ? -1 : rows.rows.length}
      aria-activedescendant={activeIndex === -1 ? undefined : `${id}-${activeIndex}`}
      tabIndex={0}
      className={styles.list}
      onKeyDown={onKeyDown}
    >
      <div ref={sized} role="rowgroup" className={styles.rows}>
        {items.map(({ index, key }) => {
          const row = rows.rows[index];
          if (!row) return null;
          const common = { id: `${id}-${index}`, index, measure: virtualizer.measureElement };
          if (row.is === 'day') return <DayRow key={key} {...common} at={row.at} />;
          return (
            <EntryRow
              key={key}
              {...common}
              row={row}
              known={known}
              voice={voice}
              isActive={index === activeIndex}
              onActivate={activate}
            />
          );
        })}
      </div>
      {hasMore && <Looking />}
    </div>
  );
}

/** Keeps a row active: the first to begin with, and where the active one is left out. */
function useActiveRow(rows: HistoryRows, activeIndex: number): void {
  const dispatch = useAppDispatch();
  const first = rows.step(null, 1)?.key ?? null;
  useLayoutEffect(() => {
    if (activeIndex === -1 && first !== null) dispatch(historyRowActivated(first));
  }, [dispatch, activeIndex, first]);
}

/** What a row is about, where that is still there: the rest of the window takes it as selected. */
function subjectOf(row: Row | undefined, state: WorkspaceState | null): Selected | null {
  if (row?.is !== 'telling' || !state) return null;
  const { kind, id } = row.telling.subject;
  return kindOf(state, id) === kind ? { kind, id } : null;
}
