import type { RootState } from '../../../state/store.ts';
import type { Session } from '../../../../shared/model/entities.ts';
import type { Id } from '../../../../shared/model/id.ts';
import type { Place } from './capture-of.ts';
import { courseOf, sessionToShow } from '../meeting-model.ts';

/** Where something would be captured now. */
export interface PlaceNow extends Place {
  readonly session: Session;
  /** The agenda item that the session is on, if it is on any. */
  readonly item: Id | null;
}

/** Where something would be captured now; `null` while no session shows. */
export function placeNow({ workspace, meeting }: RootState): PlaceNow | null {
  const session = workspace.data && sessionToShow(workspace.data, meeting.session);
  if (!workspace.data || !session) return null;
  const { present } = courseOf(workspace.data, session.id);
  return {
    session,
    chair: session.chair,
    item: present?.id ?? null,
    issue: present?.issue ?? null,
    atHand: meeting.atHand,
  };
}
