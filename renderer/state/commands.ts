import { useCallback } from 'react';
import type { Reply, ReplyOf } from '../../shared/bridge.ts';
import type { CommandLabel } from '../../shared/model/command-label.ts';
import type { Command } from '../../shared/model/decide.ts';
import type { ChangeId } from '../../shared/model/log.ts';
import { useBridge } from './bridge.tsx';
import { noticeCleared, noticeShown } from './notices.ts';
import { useRequestQueue } from './queue.tsx';
import { useAppDispatch, useAppSelector, useAppStore, type Store } from './store.ts';
import { isWritable } from './workspace.ts';

/**
 * Gives the function by which a view changes the workspace. Commands reach the file in the order in
 * which they were given. The promise is `true` once the change is on disk and this window shows it,
 * `false` where it was refused; the reason is then on screen already, announced, and what was typed
 * is the caller's to keep.
 */
export function useRunCommand(): (command: Command) => Promise<boolean> {
  const bridge = useBridge();
  const step = useStep();
  return useCallback(
    async (command) => (await step(() => bridge.request('command.run', command))) !== null,
    [bridge, step],
  );
}

/** Gives the function that takes the last step back. The promise is the step's label, or `null`. */
export function useUndo(): () => Promise<CommandLabel | null> {
  const bridge = useBridge();
  const step = useStep();
  return useCallback(
    async () => (await step(() => bridge.request('command.undo')))?.label ?? null,
    [bridge, step],
  );
}

/** Gives the function that repeats the step last taken back. The promise is its label, or `null`. */
export function useRedo(): () => Promise<CommandLabel | null> {
  const bridge = useBridge();
  const step = useStep();
  return useCallback(
    async () => (await step(() => bridge.request('command.redo')))?.label ?? null,
    [bridge, step],
  );
}

/**
 * Gives the function that takes back a deletion, by the change that deleted. The promise says whether it is on disk; else the
 * reason is on screen.
 */
export function useBringBack(): (change: ChangeId) => Promise<boolean> {
  const bridge = useBridge();
  const step = useStep();
  return useCallback(
    async (change) => (await step(() => bridge.request('merge.bring-back', { change }))) !== null,
    [bridge, step],
  );
}

/** Gives the function that lets the copy come in that was read last. The promise is what the app answers, once the window shows it. */
export function useMerge(): () => Promise<Reply<ReplyOf<'merge.confirm'>>> {
  const bridge = useBridge();
  const queued = useQueued();
  return useCallback(() => queued(() => bridge.request('merge.confirm')), [bridge, queued]);
}

type Queued = <Value extends { readonly seq: number }>(
  send: () => Promise<Reply<Value>>,
) => Promise<Reply<Value>>;

/** Gives the function that sends a change after those before it. The promise is what the app answers, once the window shows it. */
export function useQueued(): Queued {
  const store = useAppStore();
  const queue = useRequestQueue();
  return useCallback(
    async (send) => {
      const reply = await queue.add(send);
      if (reply.ok) await shown(store, reply.value.seq);
      return reply;
    },
    [store, queue],
  );
}

type Step = <Value extends { readonly seq: number }>(
  send: () => Promise<Reply<Value>>,
) => Promise<Value | null>;

/** Whether a workspace is open and can be written. */
export function useCanEdit(): boolean {
  return useAppSelector(({ workspace }) => isWritable(workspace.open));
}

function useStep(): Step {
  const dispatch = useAppDispatch();
  const store = useAppStore();
  const queue = useRequestQueue();
  return useCallback(
    async (send) => {
      // What is shown as it stood is not there to be changed, whoever asks.
      if (store.getState().workspace.open?.readOnly === 'past') return null;
      const reply = await queue.add(send);
      if (!reply.ok) {
        dispatch(noticeShown({ tone: 'refusal', error: reply.error }));
        return null;
      }
      dispatch(noticeCleared('refusal'));
      await shown(store, reply.value.seq);
      return reply.value;
    },
    [dispatch, store, queue],
  );
}

/** Waits until the window's state holds a transaction, or another workspace. */
function shown(store: Store, seq: number): Promise<void> {
  const path = store.getState().workspace.open?.path;
  return new Promise((resolve) => {
    const look = () => {
      const { workspace } = store.getState();
      if (workspace.seq < seq && workspace.open?.path === path) return;
      unsubscribe();
      resolve();
    };
    const unsubscribe = store.subscribe(look);
    look();
  });
}
