import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import type { Id } from '../../../../shared/model/id.ts';
import { useAnnounce } from '../../../components/notices/announcer.tsx';
import { useRunCommand } from '../../../state/commands.ts';
import { useAppDispatch, useAppStore } from '../../../state/store.ts';
import {
  carryAct,
  closeAct,
  minutesAct,
  nextAct,
  pauseAct,
  previousAct,
  startAct,
  takeAct,
  type Act,
  type Sitting,
} from './acts.ts';
import { sessionToShow } from '../meeting-model.ts';
import { sessionChosen } from '../meeting-slice.ts';

/** What can be done to a session by one key or button. Each promise tells whether it was done. */
export interface MeetingActs {
  /** Begins the session, with its first item; one that was closed goes on. */
  start(): Promise<boolean>;
  /** Takes up an item. */
  take(item: Id): Promise<boolean>;
  /** Takes up the next item; after the last one, leaves it. */
  next(): Promise<boolean>;
  previous(): Promise<boolean>;
  /** Stops the clock of the item; once it stands still, goes on with it. */
  pause(): Promise<boolean>;
  addMinutes(): Promise<boolean>;
  /** Has the session that comes next take up what this one did not come to. */
  carryOver(): Promise<boolean>;
  close(): Promise<boolean>;
}

/** Gives what can be done to the session that the view shows. */
export function useActs(): MeetingActs {
  const { t } = useTranslation('meeting');
  const store = useAppStore();
  const dispatch = useAppDispatch();
  const run = useRunCommand();
  const announce = useAnnounce();
  return useMemo(() => {
    /** Does what the session that shows now asks for; nothing where none shows. */
    const act = async (make: (sitting: Sitting) => Act | null): Promise<boolean> => {
      const { workspace, meeting } = store.getState();
      const session = workspace.data && sessionToShow(workspace.data, meeting.session);
      const made = workspace.data && session && make({ state: workspace.data, session });
      if (!made || !(await run(made.command))) return false;
      announce(made.said);
      return true;
    };
    return {
      start: () => act((sitting) => startAct(t, sitting)),
      take: (item) => act((sitting) => takeAct(t, sitting, item)),
      next: () => act((sitting) => nextAct(t, sitting)),
      previous: () => act((sitting) => previousAct(t, sitting)),
      pause: () => act((sitting) => pauseAct(t, sitting)),
      addMinutes: () => act((sitting) => minutesAct(t, sitting)),
      carryOver: () => act((sitting) => carryAct(t, sitting, uuidv7)),
      close: () =>
        act((sitting) => {
          // It stays in view, though the next one is planned already.
          dispatch(sessionChosen(sitting.session.id));
          return closeAct(t, sitting);
        }),
    };
  }, [t, store, dispatch, run, announce]);
}
