import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BridgeError, MergePreview, Reply } from '../../../shared/bridge.ts';
import { useAnnounce } from '../../components/announcer.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog, DialogBody, DialogFooter } from '../../components/Dialog.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useBridge } from '../../state/bridge.tsx';
import { useMerge } from '../../state/commands.ts';
import { useRequest } from '../../state/request.ts';
import { useAppDispatch } from '../../state/store.ts';
import { overlayClosed } from '../../state/ui.ts';
import { countChosen, NO_CHOICES } from './choices.ts';
import { MergeDone, type Outcome } from './MergeDone.tsx';
import { MergeReview } from './MergeReview.tsx';
import { SettleList } from './SettleList.tsx';
import { useSettling } from './use-settling.ts';

/** A copy is chosen; what it would bring is read, and what collides is settled or left open, before anything comes in. */
export function MergeDialog() {
  const { t } = useTranslation('merge');
  const dispatch = useAppDispatch();
  const bridge = useBridge();
  const announce = useAnnounce();
  const request = useRequest();
  const merge = useMerge();
  const settle = useSettling();
  const [preview, setPreview] = useState<MergePreview | null>(null);
  const [choices, setChoices] = useState(NO_CHOICES);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [error, setError] = useState<BridgeError | null>(null);
  // The dialogue opens with the system's over it.
  const [isBusy, setBusy] = useState(true);
  const close = () => dispatch(overlayClosed());

  const fail = (problem: BridgeError) => {
    announce(`${problem.message} ${problem.hint}`, 'assertive');
    setError(problem);
  };
  const understand = (reply: Reply<MergePreview | null>) => {
    setBusy(false);
    if (!reply.ok) fail(reply.error);
    else if (reply.value) {
      setPreview(reply.value);
      setChoices(NO_CHOICES);
      setOutcome(null);
      const { transactions } = reply.value;
      announce(transactions === 0 ? t('nothing') : t('comes', { count: transactions }));
    } else if (!preview) close();
  };
  const choose = async () => {
    setBusy(true);
    setError(null);
    understand(await bridge.request('merge.choose'));
  };
  const confirm = async () => {
    if (!preview) return;
    setBusy(true);
    const merged = await merge();
    if (!merged.ok) {
      setBusy(false);
      fail(merged.error);
      return;
    }
    const settled = (await settle(preview.toSettle, choices)) ?? 0;
    setBusy(false);
    const { source, transactions, toSettle } = preview;
    const { all } = countChosen(toSettle, choices);
    const { backup } = merged.value;
    setOutcome({ source, steps: transactions, settled, left: all - settled, backup });
    announce(t('came', { count: transactions, source }));
  };
  const openInstead = async () => {
    await request('merge.open-instead');
    close();
  };
  const understandFirst = useEffectEvent(understand);
  useEffect(() => {
    void bridge.request('merge.choose').then((reply) => understandFirst(reply));
  }, [bridge]);
  // Another copy was dropped on the window meanwhile.
  const chooseAgain = useEffectEvent(choose);
  useEffect(
    () => bridge.subscribe('action', ({ name }) => void (name === 'merge-copy' && chooseAgain())),
    [bridge],
  );

  const comes = preview !== null && preview.transactions > 0;
  const collides = comes && countChosen(preview.toSettle, choices).all > 0;
  return (
    <Dialog title={t('title')} size={collides && !outcome ? 'large' : 'medium'} onClose={close}>
      {error && (
        <Notice
          tone="problem"
          message={error.message}
          hint={error.hint}
          onDismiss={() => setError(null)}
        />
      )}
      <DialogBody isText={!collides}>
        {outcome ? (
          <MergeDone outcome={outcome} />
        ) : preview ? (
          <>
            <MergeReview preview={preview} />
            {collides && (
              <SettleList toSettle={preview.toSettle} choices={choices} onChoose={setChoices} />
            )}
          </>
        ) : (
          <p>{t(isBusy ? 'reading' : 'intro')}</p>
        )}
      </DialogBody>
      <DialogFooter>
        {outcome ? (
          <Button tone="primary" onClick={close}>
            {t('done')}
          </Button>
        ) : (
          <>
            <Button onClick={close}>{t('cancel')}</Button>
            {preview && (
              <Button busy={isBusy} onClick={() => void openInstead()}>
                {t('open-instead')}
              </Button>
            )}
            <Button busy={isBusy} onClick={() => void choose()}>
              {t(preview ? 'choose-another' : 'choose')}
            </Button>
            {comes && (
              <Button tone="primary" busy={isBusy} onClick={() => void confirm()}>
                {t('confirm')}
              </Button>
            )}
          </>
        )}
      </DialogFooter>
    </Dialog>
  );
}
