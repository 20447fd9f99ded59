import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { useAppSelector, useAppStore } from '../../state/store.ts';
import { HistoryList } from './HistoryList.tsx';
import { HistoryToolbar } from './HistoryToolbar.tsx';
import styles from './HistoryView.module.css';
import { rowsOf } from './rows.ts';
import { Looking } from './Looking.tsx';
import { useRested } from './use-rested.ts';
import { useTimes } from './times.ts';
import { usePages } from './use-pages.ts';

/** What changed, by whom and when, in words: of everything or of one thing; the way to how it stood, and back. */
export function HistoryView() {
  const filter = useRested(useAppSelector(({ history }) => history.filter));
  const list = useRef<HTMLDivElement>(null);
  const times = useTimes();
  const read = usePages(filter);
  const { told, known, isThere } = read;
  const rows = useMemo(() => rowsOf(told, times.dayKey), [told, times]);
  useFirstFocus(isThere, () => list.current?.focus());
  if (!known) return null;
  return (
    <div className={styles.view}>
      <HistoryToolbar read={read} known={known} />
      {isThere ? <HistoryList read={read} known={known} rows={rows} list={list} /> : <Looking />}
    </div>
  );
}

/** A view that was come to by keys is ready for more of them. */
function useFirstFocus(isThere: boolean, focus: () => void): void {
  const store = useAppStore();
  const begin = useEffectEvent(() => {
    if (document.activeElement === document.body && !store.getState().ui.overlay) focus();
  });
  useEffect(() => {
    if (isThere) begin();
  }, [isThere]);
}
