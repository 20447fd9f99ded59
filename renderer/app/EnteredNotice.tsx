import { useTranslation } from 'react-i18next';
import { Button } from '../components/buttons/Button.tsx';
import { DoneIcon } from '../components/buttons/icons.tsx';
import { Notice } from '../components/notices/Notice.tsx';
import { enteredShown } from '../state/notices.ts';
import { useAppDispatch, useAppSelector } from '../state/store.ts';
import { useGoTo } from './use-go-to.ts';

/** Says what came in from a file, as long as that is the last step, which undo takes back. */
export function EnteredNotice() {
  const { t } = useTranslation('exchange');
  const dispatch = useAppDispatch();
  const goTo = useGoTo();
  const entered = useAppSelector(({ notices, workspace }) =>
    notices.entered?.seq === workspace.seq ? notices.entered : null,
  );
  const kind = useAppSelector(({ workspace: { data } }) =>
    entered?.first == null ? undefined : data?.kinds.get(entered.first),
  );
  if (!entered) return null;
  const { message, first } = entered;
  return (
    <Notice
      icon={<DoneIcon />}
      message={message}
      action={
        first !== null &&
        kind && <Button onClick={() => goTo(kind, first)}>{t('import.show')}</Button>
      }
      onDismiss={() => dispatch(enteredShown(null))}
    />
  );
}
