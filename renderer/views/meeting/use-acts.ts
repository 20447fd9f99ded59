import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { uuidv7 } from 'uuidv7';
import { capture } from '../../../shared/agenda/capture.ts';
import { wallTimeAt } from '../../../shared/agenda/zone.ts';
import type { BatchCommand, Command, SingleCommand } from '../../../shared/model/decide.ts';
import type { Session } from '../../../shared/model/entities.ts';
import type { Id } from '../../../shared/model/id.ts';
import type { WorkspaceState } from '../../../shared/model/state.ts';
import { useAnnounce } from '../../components/announcer.tsx';
import { useRunCommand } from '../../state/commands.ts';
import { useAppDispatch, useAppStore } from '../../state/store.ts';
import { readyOf, type Missing } from './capture-of.ts';
import { courseOf, sessionToShow, titleOfItem } from './meeting-model.ts';
import { captureSent, captureSettled, sessionChosen } from './meeting-slice.ts';
import { placeNow } from './place-now.ts';

/** How many minutes an item gets by one key. */
export const MORE_MINUTES = 5;

/** What can be done to a session by one key or button. Each promise tells whether it was done. */
export interface MeetingActs {
  /** Begins the session, with its first item; one that was closed goes on. */
  start(): Promise<boolean>;
  /** Takes up an item. */
  take(item: Id): Promise<boolean>;
  /** Takes up the next item; after the last one, leaves it. */
  next(): Promise<boolean>;
  previous(): Promise<boolean>;
  addMinutes(): Promise<boolean>;
  close(): Promise<boolean>;
  /** Records what is in the capture line; gives what is missing, or `null` where it was recorded or refused with words. */
  record(): Missing | null;
}

/** Gives what can be done to the session that the view shows. */
export function useActs(): MeetingActs {
  const { t } = useTranslation('meeting');
  const store = useAppStore();
  const dispatch = useAppDispatch();
  const run = useRunCommand();
  const announce = useAnnounce();
  return useMemo(() => {
    const now = (): { readonly state: WorkspaceState; readonly session: Session } | null => {
      const { workspace, meeting } = store.getState();
      const session = workspace.data && sessionToShow(workspace.data, meeting.session);
      return workspace.data && session ? { state: workspace.data, session } : null;
    };
    const doIt = async (command: Command | null, said: string): Promise<boolean> => {
      if (!command || !(await run(command))) return false;
      announce(said);
      return true;
    };
    const takeUp = (id: Id): Promise<boolean> => {
      const at = now();
      const item = at?.state.tables['agenda-item'].get(id);
      if (!at || !item) return Promise.resolve(false);
      const said = t('said.taken', { title: titleOfItem(at.state, item).text });
      return doIt({ type: 'start-item', id }, said);
    };
    return {
      start: () => {
        const at = now();
        if (!at) return Promise.resolve(false);
        return doIt(startCommand(at.state, at.session), t('said.started'));
      },
      take: takeUp,
      next: () => {
        const at = now();
        const course = at && courseOf(at.state, at.session.id);
        if (at?.session.status !== 'running' || !course) return Promise.resolve(false);
        if (course.next) return takeUp(course.next.id);
        return course.present
          ? doIt({ type: 'stop-item', id: course.present.id }, t('said.done'))
          : Promise.resolve(false);
      },
      previous: () => {
        const at = now();
        const course = at && courseOf(at.state, at.session.id);
        if (at?.session.status !== 'running' || !course?.previous) return Promise.resolve(false);
        return takeUp(course.previous.id);
      },
      addMinutes: () => {
        const at = now();
        const present = at && courseOf(at.state, at.session.id).present;
        if (!present) return Promise.resolve(false);
        const fields = { minutes: present.minutes + MORE_MINUTES };
        return doIt(
          { type: 'edit', kind: 'agenda-item', id: present.id, fields },
          t('said.minutes', { count: fields.minutes }),
        );
      },
      close: () => {
        const at = now();
        if (!at) return Promise.resolve(false);
        // It stays in view, though the next one is planned already.
        dispatch(sessionChosen(at.session.id));
        return doIt({ type: 'close-session', id: at.session.id }, t('said.closed'));
      },
      record: () => {
        const root = store.getState();
        const place = placeNow(root);
        if (!root.workspace.data || !place) return null;
        const { draft } = root.meeting;
        const ready = readyOf(root.workspace.data, place, draft, (level, label) =>
          t('stance-said', { level: t(`vocabulary:level.${level}`), label }),
        );
        if (ready.is === 'missing') return ready.what;
        const { session, item } = place;
        const day = wallTimeAt(Date.now(), session.timeZone).slice(0, 10);
        const occasion = { session: session.id, item, day };
        const command = capture(occasion, ready.captured, uuidv7);
        const entry = entryIn(command);
        dispatch(captureSent(entry));
        const said = t('said.recorded', { kind: t(`vocabulary:entry-type.${draft.kind}`) });
        void doIt(command, said).then((isRecorded) =>
          dispatch(captureSettled({ entry, isRecorded })),
        );
        return null;
      },
    };
  }, [t, store, dispatch, run, announce]);
}

/** One that begins takes up its first item; one that goes on does not say with which. */
function startCommand(state: WorkspaceState, session: Session): Command {
  const start: SingleCommand = { type: 'start-session', id: session.id };
  const [first] = courseOf(state, session.id).items;
  if (session.startedAt !== null || !first) return start;
  return { type: 'batch', commands: [start, { type: 'start-item', id: first.id }] };
}

function entryIn({ commands }: BatchCommand): Id {
  return commands.find((command) => command.type === 'add-minute-entry')?.id ?? '';
}
