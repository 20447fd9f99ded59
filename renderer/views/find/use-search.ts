import { useEffect, useRef, useState } from 'react';
import type { SearchHit } from '../../../shared/bridge.ts';
import { useBridge } from '../../state/bridge.tsx';
import { useAppSelector } from '../../state/store.ts';

/** How many places are shown at most. */
const LIMIT = 60;

/** What was found, and for which words. */
export interface Found {
  readonly text: string;
  readonly hits: readonly SearchHit[];
}

const NOTHING: Found = { text: '', hits: [] };

/**
 * Searches the workspace for what is being typed. One question is under way at a time; the answer to
 * the latest words is the one that stays. Asks again when the workspace changes.
 */
export function useSearch(text: string): Found {
  const bridge = useBridge();
  const seq = useAppSelector(({ workspace }) => workspace.seq);
  const [found, setFound] = useState(NOTHING);
  const wanted = useRef({ words: '', seq: 0 });
  const asking = useRef(false);
  const words = text.trim();
  useEffect(() => {
    wanted.current = { words, seq };
    if (asking.current) return;
    const ask = async () => {
      let asked: typeof wanted.current;
      do {
        asked = wanted.current;
        const reply =
          asked.words === ''
            ? null
            : await bridge.request('search.query', { text: asked.words, limit: LIMIT });
        setFound(reply?.ok ? { text: asked.words, hits: reply.value } : NOTHING);
      } while (asked !== wanted.current);
    };
    asking.current = true;
    void ask().finally(() => (asking.current = false));
  }, [bridge, words, seq]);
  return words === '' ? NOTHING : found;
}
