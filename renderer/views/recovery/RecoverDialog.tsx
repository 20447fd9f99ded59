import { useTranslation } from 'react-i18next';
import { Button } from '../../components/buttons/Button.tsx';
import { Dialog, DialogBody, DialogFooter } from '../../components/overlays/Dialog.tsx';
import { noticeCleared } from '../../state/notices.ts';
import { useRequest } from '../../state/request.ts';
import { useAppDispatch } from '../../state/store.ts';
import { overlayClosed } from '../../state/ui.ts';
import { SalvageAccount } from './SalvageAccount.tsx';
import { useRecovery } from './use-recovery.ts';
import { WaysOut } from './WaysOut.tsx';

/** The ways out of a damaged file: a copy that was put away, or what can be read of the file itself, in a new one. */
export function RecoverDialog() {
  const { t } = useTranslation('backups');
  const dispatch = useAppDispatch();
  const request = useRequest();
  const close = () => dispatch(overlayClosed());
  const { found, chosen, choose, saved, isBusy, salvage, takeCopy } = useRecovery(close);
  const open = async () => {
    dispatch(noticeCleared('problem'));
    await request('recovery.open');
    close();
  };
  return (
    <Dialog title={t('recover.title')} size={chosen && !saved ? 'large' : 'medium'} onClose={close}>
      <DialogBody isText={!chosen || saved !== null}>
        {found && !saved && <WaysOut found={found} chosen={chosen} onChoose={choose} />}
        {saved && 'report' in saved && <SalvageAccount report={saved.report} />}
        {saved && 'copy' in saved && (
          <p>
            <bdi>{t('recover.copied', { path: saved.copy })}</bdi>
          </p>
        )}
      </DialogBody>
      <DialogFooter>
        <Button onClick={close}>{t(saved ? 'done' : 'cancel')}</Button>
        {saved ? (
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- what had the focus is gone with the choices
          <Button tone="primary" autoFocus onClick={() => void open()}>
            {t('recover.open')}
          </Button>
        ) : (
          <>
            <Button busy={isBusy} onClick={() => void salvage()}>
              {t('recover.salvage')}
            </Button>
            {chosen && (
              <Button tone="primary" busy={isBusy} onClick={() => void takeCopy()}>
                {t('recover.use')}
              </Button>
            )}
          </>
        )}
      </DialogFooter>
    </Dialog>
  );
}
