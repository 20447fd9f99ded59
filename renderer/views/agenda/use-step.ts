import { useCallback } from 'react';
import type { Command } from '../../../shared/model/decide.ts';
import type { Id } from '../../../shared/model/id.ts';
import { entity } from '../../../shared/model/queries.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import { useCanEdit, useRunCommand } from '../../state/commands.ts';
import { useAppDispatch, useAppStore } from '../../state/store.ts';
import { itemActivated } from './agenda-slice.ts';
import { useAgenda } from './context.ts';

/** A step on agendas, and what is said of it. */
export interface Step {
  readonly command: Command;
  /** The item that keys act on after it. */
  readonly active?: Id | undefined;
  /** What screen readers are told, of the workspace after it. */
  readonly said?: (state: WorkspaceState) => string;
}

/** Why there is nothing to do, where that is worth saying. */
export interface NoStep {
  readonly command: null;
  readonly why: string;
}

/** Works a step out of the workspace as it stands when its turn comes; `null` where there is none and nothing to say. */
export type MakeStep = (state: WorkspaceState) => Step | NoStep | null;

/**
 * Gives the function that takes steps on agendas, one after the other: keys that come fast find the workspace as the ones
 * before left it. The promise is whether the step was taken.
 */
export function useStep(): (make: MakeStep) => Promise<boolean> {
  const dispatch = useAppDispatch();
  const store = useAppStore();
  const run = useRunCommand();
  const announce = useAnnounce();
  const canEdit = useCanEdit();
  const { turns } = useAgenda();
  return useCallback(
    (make) =>
      turns.add(async () => {
        const { data } = store.getState().workspace;
        const step = data && canEdit ? make(data) : null;
        if (!step) return false;
        if (step.command === null) {
          announce(step.why);
          return false;
        }
        if (!(await run(step.command))) return false;
        const after = store.getState().workspace.data;
        if (!after) return true;
        const item = step.active;
        const session =
          item === undefined ? undefined : entity(after, 'agenda-item', item)?.session;
        if (item !== undefined && session !== undefined) {
          dispatch(itemActivated({ item, session }));
        }
        if (step.said) announce(step.said(after));
        return true;
      }),
    [dispatch, store, run, announce, canEdit, turns],
  );
}
