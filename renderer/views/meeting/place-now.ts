import type { RootState } from '../../state/store.ts';
import type { Place } from './capture-of.ts';
import { courseOf, sessionToShow } from './meeting-model.ts';

/** Where something would be captured now; `null` while no session shows. */
export function placeNow({ workspace, meeting }: RootState): Place | null {
  const session = workspace.data && sessionToShow(workspace.data, meeting.session);
  if (!workspace.data || !session) return null;
  const { present } = courseOf(workspace.data, session.id);
  return {
    session,
    item: present?.id ?? null,
    issue: present?.issue ?? null,
    atHand: meeting.atHand,
  };
}
