import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MergePreview } from '../../../shared/bridge.ts';
import { ok } from '../../../shared/result.ts';
import { ConfirmButton } from '../../app/actions/ConfirmButton.tsx';
import { useAnnounce } from '../../components/notices/announcer.tsx';
import { Button } from '../../components/buttons/Button.tsx';
import { Dialog, DialogBody, DialogFooter } from '../../components/overlays/Dialog.tsx';
import { useChosenFile } from '../../components/files/use-chosen-file.tsx';
import { useBridge } from '../../state/bridge.tsx';
import { useMerge } from '../../state/commands.ts';
import { useRequest } from '../../state/request.ts';
import { countChosen, NO_CHOICES } from './choices.ts';
import { MergeDone, type Outcome } from './MergeDone.tsx';
import { MergeReview } from './MergeReview.tsx';
import { SettleList } from './SettleList.tsx';
import { useSettling } from './use-settling.ts';

/** A copy is chosen; what it would bring is read, and what collides is settled or left open, before anything comes in. */
export function MergeDialog() {
  const { t } = useTranslation('merge');
  const bridge = useBridge();
  const announce = useAnnounce();
  const request = useRequest();
  const merge = useMerge();
  const settle = useSettling();
  const [preview, setPreview] = useState<MergePreview | null>(null);
  const [choices, setChoices] = useState(NO_CHOICES);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const ask = useCallback(() => bridge.request('merge.choose'), [bridge]);
  const { isBusy, problem, close, goOn, choose, during } = useChosenFile({
    first: ask,
    another: ask,
    droppedBy: 'merge-copy',
    take: (read) => {
      setPreview(read);
      setChoices(NO_CHOICES);
      setOutcome(null);
      const { transactions } = read;
      announce(transactions === 0 ? t('nothing') : t('comes', { count: transactions }));
    },
  });
  const confirm = async ({ source, transactions, toSettle }: MergePreview) => {
    const done = await during(mergeAndSettle(merge, () => settle(toSettle, choices)));
    if (!done) return;
    const { backup, settled } = done;
    const { all } = countChosen(toSettle, choices);
    setOutcome({ source, steps: transactions, settled, left: all - settled, backup });
    announce(t('came', { count: transactions, source }));
  };
  const openInstead = async () => {
    await request('merge.open-instead');
    close();
  };

  const comes = preview !== null && preview.transactions > 0;
  const isChosen = preview !== null && countChosen(preview.toSettle, choices).chosen > 0;
  const holds = !comes || outcome ? undefined : isChosen ? 'work' : 'reading';
  const collides = comes && countChosen(preview.toSettle, choices).all > 0;
  return (
    <Dialog
      title={t('title')}
      size={collides && !outcome ? 'large' : 'medium'}
      holds={holds}
      onClose={close}
    >
      {problem}
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
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- what had the focus is gone with the review
          <Button key="done" tone="primary" autoFocus onClick={goOn}>
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
              <ConfirmButton busy={isBusy} onConfirm={() => void confirm(preview)}>
                {t('confirm')}
              </ConfirmButton>
            )}
          </>
        )}
      </DialogFooter>
    </Dialog>
  );
}

/** Merges, and settles what was decided on as soon as it is in. */
async function mergeAndSettle(
  merge: ReturnType<typeof useMerge>,
  settle: () => Promise<number | null>,
) {
  const merged = await merge();
  if (!merged.ok) return merged;
  return ok({ backup: merged.value.backup, settled: (await settle()) ?? 0 });
}
