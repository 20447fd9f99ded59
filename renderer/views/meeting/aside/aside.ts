import { uuidv7 } from 'uuidv7';
import { capture, captureOutside } from '../../../../shared/agenda/capture.ts';
import { sessionsInOrder } from '../../../../shared/agenda/warnings.ts';
import { wallTimeAt } from '../../../../shared/agenda/zone.ts';
import type { BatchCommand } from '../../../../shared/model/decide.ts';
import type { Id } from '../../../../shared/model/id.ts';
import type { WorkspaceState } from '../../../../shared/model/state.ts';
import { readyOf, type Missing } from '../capture/capture-of.ts';
import type { CaptureDraft } from '../capture/draft.ts';
import { courseOf } from '../meeting-model.ts';

/** The command that records a draft, or what it lacks. */
export type AsideCommand =
  | { readonly is: 'ready'; readonly command: BatchCommand }
  | { readonly is: 'missing'; readonly what: Missing };

/**
 * The command for a decision or an action item that somebody records while on something else: at the session that
 * runs, into its minutes; outside any, into the map alone.
 * @param clock gives the present moment, in milliseconds since 1970
 */
export function asideCommand(
  state: WorkspaceState,
  issue: Id | null,
  draft: CaptureDraft,
  clock: () => number,
): AsideCommand {
  const session = sessionsInOrder(state).find(({ status }) => status === 'running');
  const place = { chair: session?.chair ?? '', issue, atHand: null };
  const ready = readyOf(state, place, draft, (level, label) => `${level} ${label}`);
  if (ready.is === 'missing') return ready;
  const { captured } = ready;
  const { timeZone } = session ?? Intl.DateTimeFormat().resolvedOptions();
  const day = wallTimeAt(clock(), timeZone).slice(0, 10);
  if (session) {
    const item = courseOf(state, session.id).present?.id ?? null;
    return { is: 'ready', command: capture({ session: session.id, item, day }, captured, uuidv7) };
  }
  return captured.type === 'decision' || captured.type === 'action'
    ? { is: 'ready', command: captureOutside(day, captured, uuidv7) }
    : { is: 'missing', what: 'text' };
}
