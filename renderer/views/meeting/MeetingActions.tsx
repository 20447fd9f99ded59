import type { Session } from '../../../shared/model/entities.ts';
import { useAction } from '../../app/actions/context.tsx';
import { useCanEdit } from '../../state/commands.ts';
import { useAppSelector } from '../../state/store.ts';
import { placeNow } from './place-now.ts';
import { useBegin } from './use-meeting-keys.ts';

/** Binds what menu and palette offer for a session that runs. */
export function MeetingActions({ session }: { readonly session: Session }) {
  const begin = useBegin();
  const canEdit = useCanEdit();
  const hasIssue = useAppSelector((root) => placeNow(root)?.issue != null);
  const isRunning = canEdit && session.status === 'running';
  useAction('record-decision', { enabled: isRunning && hasIssue, run: () => begin('decision') });
  useAction('new-action-item', { enabled: isRunning, run: () => begin('action') });
  return null;
}
