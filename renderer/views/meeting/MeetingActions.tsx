import { useAction } from '../../app/actions/context.tsx';
import { useCanEdit } from '../../state/commands.ts';
import { useAppSelector } from '../../state/store.ts';
import { placeNow } from './capture/place-now.ts';
import { useBegin } from './keys/use-meeting-keys.ts';

/** Binds what menu and palette offer for a session that runs. */
export function MeetingActions() {
  const begin = useBegin();
  const canEdit = useCanEdit();
  const hasIssue = useAppSelector((root) => placeNow(root)?.issue != null);
  useAction('record-decision', { enabled: canEdit && hasIssue, run: () => begin('decision') });
  useAction('new-action-item', { enabled: canEdit, run: () => begin('action') });
  return null;
}
