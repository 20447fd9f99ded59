import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type {
  GoneEntity,
  HistoryCursor,
  HistoryFilter,
  HistoryPage,
} from '../../../shared/history/entries.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { useRequest } from '../../state/request.ts';
import { useAppSelector, useAppStore } from '../../state/store.ts';
import { withGone } from '../../../shared/history/known.ts';
import { toldIn, type Told } from '../../../shared/history/told.ts';

/** How many transactions are asked for at a time. */
const PAGE = 60;

/** What is there of the history so far. */
interface Pages {
  /** The filter by which it was read. */
  readonly filter: HistoryFilter | null;
  /** The number of the last transaction when it was read. */
  readonly seq: number;
  readonly told: readonly Told[];
  readonly gone: readonly GoneEntity[];
  /** From where it goes on; `null` where all of it is there. */
  readonly next: HistoryCursor | null;
}

const NOTHING: Pages = { filter: null, seq: -1, told: [], gone: [], next: null };

/** A page that came, and where it belongs: at the beginning, before what is there, or after it. */
interface Arrival {
  readonly as: 'first' | 'newer' | 'older';
  readonly filter: HistoryFilter;
  readonly seq: number;
  readonly page: HistoryPage;
  readonly state: WorkspaceState;
}

function arrived(pages: Pages, { as, filter, seq, page, state }: Arrival): Pages {
  const gone = as === 'first' ? page.gone : [...pages.gone, ...page.gone];
  const told = toldIn(page.entries, filter, withGone(state, gone));
  switch (as) {
    case 'first':
      return { filter, seq, told, gone, next: page.next };
    case 'newer': {
      const known = new Set(pages.told.map(({ entry }) => entry.id));
      const fresh = told.filter(({ entry }) => !known.has(entry.id));
      return { ...pages, seq, gone, told: [...fresh, ...pages.told] };
    }
    case 'older':
      // Something else was asked for meanwhile.
      if (pages.filter !== filter) return pages;
      return { ...pages, gone, told: [...pages.told, ...told], next: page.next };
  }
}

/** Whether the newest page goes on where what is there begins. What other copies brought stands anywhere. */
function isJoined({ told, seq }: Pages, page: HistoryPage): boolean {
  const newest = told[0]?.entry.id;
  return (
    page.entries.some(({ id }) => id === newest) &&
    !page.entries.some((entry) => entry.origin === 'merge' && entry.seq > seq)
  );
}

/** The history as far as it was read. */
export interface ReadHistory {
  readonly told: readonly Told[];
  /** The workspace together with what is no more. */
  readonly known: WorkspaceState | null;
  /** Whether the first page is there. */
  readonly isThere: boolean;
  /** Whether there is more to read. */
  readonly hasMore: boolean;
  /** Reads on; does nothing while something is being read. */
  readonly readOn: () => void;
}

/** Reads the history by a filter, a page at a time; what happens meanwhile comes on top. */
export function usePages(filter: HistoryFilter): ReadHistory {
  const request = useRequest();
  const store = useAppStore();
  const seq = useAppSelector(({ workspace }) => workspace.seq);
  const state = useAppSelector(({ workspace }) => workspace.data);
  const [pages, arrive] = useReducer(arrived, NOTHING);
  /** The filter by which more is being read. */
  const reading = useRef<HistoryFilter | null>(null);

  const ask = useCallback(
    async (before: HistoryCursor | null) => {
      const page = await request('history.page', { ...filter, before, limit: PAGE });
      const { data: now, seq: last } = store.getState().workspace;
      return page && now ? { filter, seq: last, page, state: now } : null;
    },
    [request, store, filter],
  );

  const isOther = pages.filter !== filter;
  const isBehind = isOther || pages.seq < seq;
  useEffect(() => {
    if (!isBehind) return undefined;
    let isWanted = true;
    void ask(null).then((answer) => {
      if (!answer || !isWanted) return;
      arrive({ ...answer, as: !isOther && isJoined(pages, answer.page) ? 'newer' : 'first' });
    });
    return () => {
      isWanted = false;
    };
  }, [ask, isBehind, isOther, pages]);

  const { next } = pages;
  const readOn = useCallback(() => {
    if (reading.current === filter || isOther || next === null) return;
    reading.current = filter;
    void ask(next)
      .then((answer) => {
        if (answer) arrive({ ...answer, as: 'older' });
      })
      .finally(() => {
        if (reading.current === filter) reading.current = null;
      });
  }, [ask, filter, next, isOther]);

  const known = useMemo(() => (state ? withGone(state, pages.gone) : null), [state, pages.gone]);
  return { told: pages.told, known, isThere: !isOther, hasMore: next !== null, readOn };
}
