import { DoneIcon } from '../components/buttons/icons.tsx';
import { Notice } from '../components/notices/Notice.tsx';
import { enteredShown } from '../state/notices.ts';
import { useAppDispatch, useAppSelector } from '../state/store.ts';

/** Says what came in from a file, as long as that is the last step, which undo takes back. */
export function EnteredNotice() {
  const dispatch = useAppDispatch();
  const message = useAppSelector(({ notices: { entered }, workspace }) =>
    entered?.seq === workspace.seq ? entered.message : null,
  );
  if (message === null) return null;
  return (
    <Notice icon={<DoneIcon />} message={message} onDismiss={() => dispatch(enteredShown(null))} />
  );
}
