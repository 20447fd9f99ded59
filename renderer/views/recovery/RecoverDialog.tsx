import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReplyOf } from '../../../shared/bridge.ts';
import type { BackupInfo, SalvageReport } from '../../../shared/saved.ts';
import { useAnnounce } from '../../components/announcer.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog, DialogBody, DialogFooter } from '../../components/Dialog.tsx';
import { noticeCleared } from '../../state/notices.ts';
import { useRequest } from '../../state/request.ts';
import { useAppDispatch } from '../../state/store.ts';
import { overlayClosed } from '../../state/ui.ts';
import { BackupList } from '../backups/BackupList.tsx';
import { BackupPreview } from '../backups/BackupPreview.tsx';
import styles from '../backups/BackupsDialog.module.css';
import { SalvageAccount } from './SalvageAccount.tsx';

/** What came of it: what was read of the damaged file, or a copy. */
type Saved = { readonly report: SalvageReport } | { readonly copy: string };

/** The ways out of a damaged file: a copy that was put away, or what can be read of the file itself, in a new one. */
export function RecoverDialog() {
  const { t } = useTranslation('backups');
  const dispatch = useAppDispatch();
  const announce = useAnnounce();
  const request = useRequest();
  const [found, setFound] = useState<ReplyOf<'recovery.look'> | null>(null);
  const [chosen, setChosen] = useState<BackupInfo | undefined>(undefined);
  const [saved, setSaved] = useState<Saved | null>(null);
  const [isBusy, setBusy] = useState(false);
  const close = () => dispatch(overlayClosed());

  const show = useEffectEvent((look: ReplyOf<'recovery.look'> | undefined) => {
    if (!look) {
      close();
      return;
    }
    setFound(look);
    setChosen(look.backups[0]);
  });
  useEffect(() => {
    void request('recovery.look').then((look) => show(look));
  }, [request]);
  const salvage = async () => {
    setBusy(true);
    const report = await request('recovery.salvage');
    setBusy(false);
    if (!report) return;
    setSaved({ report });
    announce(t('recover.saved', { path: report.path }));
  };
  const takeCopy = async () => {
    if (!chosen) return;
    setBusy(true);
    const copy = await request('recovery.use-backup', { path: chosen.path });
    setBusy(false);
    if (!copy) return;
    setSaved({ copy: copy.path });
    announce(t('recover.copied', { path: copy.path }));
  };
  const open = async () => {
    dispatch(noticeCleared('problem'));
    await request('recovery.open');
    close();
  };
  return (
    <Dialog title={t('recover.title')} size={chosen && !saved ? 'large' : 'medium'} onClose={close}>
      <DialogBody isText={!chosen || saved !== null}>
        {saved && 'report' in saved && <SalvageAccount report={saved.report} />}
        {saved && 'copy' in saved && (
          <p>
            <bdi>{t('recover.copied', { path: saved.copy })}</bdi>
          </p>
        )}
        {found && !saved && (
          <>
            <p>
              <bdi>{t('recover.intro', { path: found.path })}</bdi>
            </p>
            {chosen ? (
              <div className={styles.columns}>
                <BackupList backups={found.backups} chosen={chosen} onChoose={setChosen} />
                <BackupPreview key={chosen.path} backup={chosen} />
              </div>
            ) : (
              <p>{t('recover.no-backups')}</p>
            )}
            <p>{t('recover.salvage-means')}</p>
          </>
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
