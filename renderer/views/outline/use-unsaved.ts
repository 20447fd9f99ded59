import { useEffect, useEffectEvent } from 'react';
import { useAppSelector, useAppStore } from '../../state/store.ts';
import type { Desk } from './desk.ts';
import { draftsRestored } from './outline-slice.ts';
import type { Memory } from './remember.ts';
import { retryDraft } from './save.ts';

/**
 * Keeps what is not saved where a crash of the page does not reach it, and brings back what another
 * run of the window left. What can be saved after all is.
 * @param isReady whether the workspace is there, and the whole outline read
 */
export function useUnsaved(desk: Desk, memory: Memory, isReady: boolean): void {
  const store = useAppStore();
  const drafts = useAppSelector(({ outline }) => outline.drafts);
  const rewordings = useAppSelector(({ outline }) => outline.rewordings);

  const restore = useEffectEvent(() => {
    const { outline } = store.getState();
    if (outline.drafts.length > 0 || Object.keys(outline.rewordings).length > 0) return;
    const left = memory.recall();
    const { map } = desk.look();
    const lost = left.drafts.filter(({ id, text }) => text !== '' && !map.kinds.has(id));
    const words = Object.entries(left.rewordings).filter(([id]) => map.kinds.has(id));
    if (lost.length + words.length === 0) return;
    desk.dispatch(draftsRestored({ drafts: lost, rewordings: Object.fromEntries(words) }));
    for (const { id, failure } of lost) {
      const row = failure ? undefined : desk.look().view.row(id);
      if (row) retryDraft(desk, row);
    }
    for (const [id, { text, failure }] of words) {
      const kind = map.kinds.get(id);
      if (failure.code === 'interrupted' && kind) {
        desk.send({ type: 'edit', kind, id, fields: { text } });
      }
    }
  });
  useEffect(() => {
    if (isReady) restore();
  }, [isReady]);

  useEffect(() => {
    if (isReady) memory.keepUnsaved({ drafts, rewordings });
  }, [memory, isReady, drafts, rewordings]);
}
