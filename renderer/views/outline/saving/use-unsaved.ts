import { useEffect, useEffectEvent, useLayoutEffect } from 'react';
import { useAppSelector, useAppStore } from '../../../state/store.ts';
import type { Desk } from '../desk.ts';
import { draftsRestored } from '../outline-slice.ts';
import { unsavedOf, type Memory } from './remember.ts';
import { retryAll, wasCutOff } from './retry.ts';

/** How often saving is tried again after a failure that passes, in milliseconds. */
const RETRY = 500;

/**
 * Keeps what is not saved where no crash reaches it, and brings back what another run of the window left. What can be saved after all is.
 * @param isReady whether the workspace is there, and the whole outline read
 */
export function useUnsaved(desk: Desk, memory: Memory, isReady: boolean): void {
  const store = useAppStore();
  const drafts = useAppSelector(({ outline }) => outline.drafts);
  const rewordings = useAppSelector(({ outline }) => outline.rewordings);
  const pending = useAppSelector(({ outline }) => outline.pending);

  const restore = useEffectEvent(() => {
    const { outline } = store.getState();
    if (!desk.canEdit() || outline.isRecalled) return;
    const { drafts: lines, rewordings: words } = memory.recall();
    const { map } = desk.look();
    const known = Object.entries(words).filter(([id]) => map.kinds.has(id));
    desk.dispatch(draftsRestored({ drafts: lines, rewordings: Object.fromEntries(known) }));
    if (lines.length + known.length > 0) retryAll(desk);
  });
  useLayoutEffect(() => {
    if (isReady) restore();
  }, [isReady]);

  // The file can be written again: the store was started anew, or there is room once more.
  const canSave = useAppSelector(
    ({ workspace }) => !workspace.stale && workspace.saving !== 'failed',
  );
  // What was on its way when the store ended may be told later than that it is back.
  const isCutOff = useAppSelector(
    ({ workspace, outline }) => workspace.data !== null && wasCutOff(workspace.data, outline),
  );
  const retry = useEffectEvent(() => retryAll(desk));
  useEffect(() => {
    if (isReady && canSave) retry();
  }, [isReady, canSave]);
  useEffect(() => {
    if (!isReady || !isCutOff) return undefined;
    const timer = setInterval(() => retry(), RETRY);
    return () => clearInterval(timer);
  }, [isReady, isCutOff]);

  useEffect(() => {
    if (isReady) memory.keepUnsaved(unsavedOf({ drafts, rewordings, pending }));
  }, [memory, isReady, drafts, rewordings, pending]);
}
