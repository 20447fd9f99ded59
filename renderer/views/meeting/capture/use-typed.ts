import { useEffect, useEffectEvent } from 'react';
import { recall, remember } from '../../../state/remembered.ts';
import { useBridge } from '../../../state/bridge.tsx';
import { useAppDispatch, useAppSelector, useAppStore } from '../../../state/store.ts';
import { NOTHING_TYPED, readTyped, unsettled, type Typed } from './draft.ts';
import { typedRecalled } from '../meeting-slice.ts';

/** How long nobody types before what is remembered is brought to the disk, in milliseconds. */
const PAUSE = 300;

/**
 * Keeps what is being typed where neither a crash of the page nor the end of the app reaches it, and brings back what another
 * run of the window left.
 * @param path of the workspace: each has words of its own
 */
export function useTyped(path: string): void {
  const dispatch = useAppDispatch();
  const store = useAppStore();
  const bridge = useBridge();
  const key = `moot.meeting.typed:${path}`;
  const isRecalled = useAppSelector(({ meeting }) => meeting.isRecalled);
  const draft = useAppSelector(({ meeting }) => meeting.draft);
  const isOpen = useAppSelector(({ meeting }) => meeting.isOpen);
  const left = useAppSelector(({ meeting }) => meeting.left);
  const sending = useAppSelector(({ meeting }) => meeting.sending);

  const bringBack = useEffectEvent(() => {
    const { data } = store.getState().workspace;
    if (store.getState().meeting.isRecalled || !data) return;
    const typed = recall(key, readTyped) ?? NOTHING_TYPED;
    dispatch(typedRecalled(unsettled(typed, (id) => data.tables['minute-entry'].has(id))));
  });
  useEffect(() => bringBack(), []);

  useEffect(() => {
    if (!isRecalled) return undefined;
    remember(key, { draft, isOpen, left, sending } satisfies Typed);
    const timer = setTimeout(() => void bridge.request('app.keep'), PAUSE);
    return () => clearTimeout(timer);
  }, [isRecalled, key, bridge, draft, isOpen, left, sending]);
}
