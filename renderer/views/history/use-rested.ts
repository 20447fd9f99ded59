import { useEffect, useState } from 'react';
import type { HistoryFilter } from '../../../shared/history/entries.ts';

/** How long nobody types before the log is searched, in milliseconds. */
const PAUSE = 200;

/** The filter, once the words in it rest: each search may go a long way back. */
export function useRested(filter: HistoryFilter): HistoryFilter {
  const [rested, setRested] = useState(filter);
  const isTyped = filter.text !== rested.text;
  useEffect(() => {
    const timer = setTimeout(() => setRested(filter), isTyped ? PAUSE : 0);
    return () => clearTimeout(timer);
  }, [filter, isTyped]);
  return rested;
}
