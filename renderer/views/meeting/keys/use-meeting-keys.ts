import { useEffect, useEffectEvent } from 'react';
import type { Session } from '../../../../shared/model/entities.ts';
import { useCanEdit } from '../../../state/commands.ts';
import { useAppDispatch, useAppStore } from '../../../state/store.ts';
import { hindrance, livePositions } from '../capture/capture-of.ts';
import type { CaptureKind } from '../capture/draft.ts';
import { askedBy, type Asked, type MeetingAct } from './meeting-keys.ts';
import { courseOf } from '../meeting-model.ts';
import { placeNow } from '../capture/place-now.ts';
import {
  captureBegun,
  hinted,
  panelClosed,
  panelOpened,
  positionTaken,
  roomEntered,
  roomLeft,
} from '../meeting-slice.ts';
import { useActs } from './use-acts.ts';

/** Does what single keys ask for, wherever in the window the focus is, except where something is typed or open. */
export function useMeetingKeys(session: Session | null): void {
  const store = useAppStore();
  const begin = useBegin();
  const act = useAct();
  const dispatch = useAppDispatch();
  const does = (asked: Asked): void => {
    const { data } = store.getState().workspace;
    if (asked.does === 'act') act(asked.act);
    else if (asked.does === 'capture') begin(asked.kind);
    else if (data && session) {
      const { present } = courseOf(data, session.id);
      const position = livePositions(data, present?.issue ?? null)[asked.index];
      if (position) dispatch(positionTaken(position.id));
    }
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!session || store.getState().ui.overlay || isTyping(event.target)) return;
    const asked = askedBy(event.key);
    if (!asked || !isPossible(asked, session)) return;
    event.preventDefault();
    does(asked);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}

/** Whether something can be asked for as the session stands: before it begins, its beginning; and some at any time. */
function isPossible(asked: Asked, { status }: Session): boolean {
  if (status === 'running') return true;
  if (asked.does !== 'act') return false;
  if (asked.act === 'next') return status === 'planned';
  return asked.act === 'attendance' || asked.act === 'room';
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches(FIELDS) || target.closest(OTHERS) !== null;
}

const FIELDS = 'textarea, select, input:not([type=checkbox], [type=button])';
/** Where letters mean something else: the trees and grids of other parts of the window. */
const OTHERS = '[role=tree], [role=grid], [role=treegrid], [role=listbox], [role=menu]';

/** Gives the function that opens the capture line for a kind, or says why nothing of it can be captured. */
export function useBegin(): (kind: CaptureKind) => void {
  const store = useAppStore();
  const dispatch = useAppDispatch();
  const canEdit = useCanEdit();
  return (kind) => {
    const at = store.getState();
    const place = placeNow(at);
    if (!canEdit || !place || !at.workspace.data) return;
    const hindered = hindrance(at.workspace.data, place, kind);
    if (hindered) dispatch(hinted({ missing: hindered, item: place.item }));
    else dispatch(captureBegun(kind));
  };
}

/** Gives the function that does an act. */
export function useAct(): (act: MeetingAct) => void {
  const store = useAppStore();
  const dispatch = useAppDispatch();
  const acts = useActs();
  const canEdit = useCanEdit();
  return (act) => {
    const { panel, inRoom } = store.getState().meeting;
    switch (act) {
      case 'next':
        if (canEdit) void acts.next();
        return;
      case 'previous':
        if (canEdit) void acts.previous();
        return;
      case 'pause':
        if (canEdit) void acts.pause();
        return;
      case 'minutes':
        if (canEdit) void acts.addMinutes();
        return;
      case 'attendance':
        dispatch(
          panel?.name === 'attendance' ? panelClosed() : panelOpened({ name: 'attendance' }),
        );
        return;
      case 'room':
        dispatch(inRoom ? roomLeft() : roomEntered());
    }
  };
}
