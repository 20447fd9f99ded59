import { useTranslation } from 'react-i18next';
import { Dialog, DialogBody } from '../../components/overlays/Dialog.tsx';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import { overlayClosed } from '../../state/ui.ts';
import styles from './Help.module.css';

/** What this program is, and which version of it. */
export function About() {
  const { t } = useTranslation();
  const dispatch = useAppDispatch();
  const version = useAppSelector(({ settings }) => settings.info?.version ?? '');
  return (
    <Dialog title={t('name')} size="small" onClose={() => dispatch(overlayClosed())}>
      <DialogBody isText>
        <p className={styles.purpose}>{t('start.purpose')}</p>
        <p>{t('about.version', { version })}</p>
        <p className={styles.fine}>{t('about.licences')}</p>
      </DialogBody>
    </Dialog>
  );
}
