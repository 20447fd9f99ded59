import { useTranslation } from 'react-i18next';
import { Dialog, DialogBody } from '../../components/overlays/Dialog.tsx';
import { useAppDispatch } from '../../state/store.ts';
import { overlayClosed } from '../../state/ui.ts';
import { NameStateForm } from './NameStateForm.tsx';

/** Asks for the name of the workspace as it stands. */
export function NameStateDialog() {
  const { t } = useTranslation();
  const dispatch = useAppDispatch();
  const close = () => dispatch(overlayClosed());
  return (
    <Dialog title={t('action.name-state').replace(/…$/, '')} onClose={close}>
      <DialogBody>
        <NameStateForm onDone={close} />
      </DialogBody>
    </Dialog>
  );
}
