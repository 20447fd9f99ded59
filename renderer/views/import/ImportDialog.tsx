import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BridgeError, ImportPreview, Reply } from '../../../shared/bridge.ts';
import { useAnnounce } from '../../components/announcer.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog, DialogBody, DialogFooter } from '../../components/Dialog.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useBridge } from '../../state/bridge.tsx';
import { useAppDispatch } from '../../state/store.ts';
import { overlayClosed } from '../../state/ui.ts';
import { ImportReview } from './ImportReview.tsx';
import { countOf } from './import-model.ts';

/** A file is chosen with the system's dialogue; what was understood of it is read before it enters. */
export function ImportDialog() {
  const { t } = useTranslation('exchange');
  const dispatch = useAppDispatch();
  const bridge = useBridge();
  const announce = useAnnounce();
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [error, setError] = useState<BridgeError | null>(null);
  // The dialogue opens with the system's over it.
  const [isBusy, setBusy] = useState(true);
  const close = () => dispatch(overlayClosed());

  const fail = (problem: BridgeError) => {
    announce(`${problem.message} ${problem.hint}`, 'assertive');
    setError(problem);
  };
  const understand = (reply: Reply<ImportPreview | null>) => {
    setBusy(false);
    if (!reply.ok) fail(reply.error);
    else if (reply.value) {
      setPreview(reply.value);
      announce(t('import.understood', { count: countOf(reply.value) }));
    } else if (!preview) close();
  };
  const choose = async () => {
    setBusy(true);
    setError(null);
    understand(await bridge.request('import.choose'));
  };
  const confirm = async () => {
    if (!preview) return;
    setBusy(true);
    const reply = await bridge.request('import.confirm');
    setBusy(false);
    if (!reply.ok) {
      fail(reply.error);
      return;
    }
    announce(t('import.entered', { count: countOf(preview), source: preview.source }));
    close();
  };
  const understandFirst = useEffectEvent(understand);
  useEffect(() => {
    void bridge.request('import.choose').then((reply) => understandFirst(reply));
  }, [bridge]);
  // Another file was dropped on the window meanwhile.
  const chooseAgain = useEffectEvent(choose);
  useEffect(
    () => bridge.subscribe('action', ({ name }) => void (name === 'import' && chooseAgain())),
    [bridge],
  );

  const isEmpty = preview !== null && countOf(preview) === 0;
  return (
    <Dialog title={t('import.title')} size="medium" onClose={close}>
      {error && (
        <Notice
          tone="problem"
          message={error.message}
          hint={error.hint}
          onDismiss={() => setError(null)}
        />
      )}
      <DialogBody>
        {preview ? <ImportReview preview={preview} /> : <p>{t('import.intro')}</p>}
      </DialogBody>
      <DialogFooter>
        <Button onClick={close}>{t('cancel')}</Button>
        <Button busy={isBusy} onClick={() => void choose()}>
          {t(preview ? 'import.choose-another' : 'import.choose')}
        </Button>
        {preview && !isEmpty && (
          <Button tone="primary" busy={isBusy} onClick={() => void confirm()}>
            {t('import.confirm')}
          </Button>
        )}
      </DialogFooter>
    </Dialog>
  );
}
