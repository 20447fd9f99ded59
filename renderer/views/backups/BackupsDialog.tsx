import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/buttons/Button.tsx';
import { Dialog, DialogBody, DialogFooter } from '../../components/overlays/Dialog.tsx';
import { useCanEdit } from '../../state/commands.ts';
import { Notice } from '../../components/notices/Notice.tsx';
import { useAppDispatch } from '../../state/store.ts';
import { overlayClosed } from '../../state/ui.ts';
import { BackupList } from './BackupList.tsx';
import { BackupPreview } from './BackupPreview.tsx';
import styles from './BackupsDialog.module.css';
import { useBackups } from './use-backups.ts';

/** The copies of the workspace that were put away: what is in each, and how one is put back. */
export function BackupsDialog() {
  const { t } = useTranslation('backups');
  const dispatch = useAppDispatch();
  const canEdit = useCanEdit();
  const { backups, isBusy, made, make, restore } = useBackups();
  const [chosenPath, setChosen] = useState<string | null>(null);
  const [isSure, setSure] = useState(false);
  const close = () => dispatch(overlayClosed());
  const chosen = backups?.find(({ path }) => path === chosenPath) ?? backups?.[0];
  const isEmpty = backups?.length === 0;
  return (
    <Dialog title={t('title')} size="large" onClose={close}>
      <DialogBody isText={!backups || isEmpty}>
        <p>{t('intro')}</p>
        {made && <p className={styles.why}>{t(made)}</p>}
        {!backups && <p>{t('looking')}</p>}
        {isEmpty && <p>{t('none')}</p>}
        {backups && chosen && (
          <div className={styles.columns}>
            <BackupList
              backups={backups}
              chosen={chosen}
              onChoose={({ path }) => {
                setChosen(path);
                setSure(false);
              }}
            />
            <BackupPreview key={chosen.path} backup={chosen} />
          </div>
        )}
      </DialogBody>
      {/* Beside the buttons that it is about, whatever of the copies is in sight. */}
      {isSure && <Notice message={t('sure')} />}
      <DialogFooter>
        {isSure ? (
          <>
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the question was just asked for */}
            <Button key="cancel" autoFocus onClick={() => setSure(false)}>
              {t('cancel')}
            </Button>
            <Button
              tone="primary"
              busy={isBusy}
              onClick={() => chosen && void restore(chosen).then(close)}
            >
              {t('confirm')}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={close}>{t('done')}</Button>
            {canEdit && (
              <Button busy={isBusy} onClick={() => void make()}>
                {t('make')}
              </Button>
            )}
            {canEdit && chosen && (
              <Button tone="primary" busy={isBusy} onClick={() => setSure(true)}>
                {t('restore')}
              </Button>
            )}
          </>
        )}
      </DialogFooter>
    </Dialog>
  );
}
