import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { taken, type Decisions } from '../../../shared/answers/decisions.ts';
import type { PaperPreview } from '../../../shared/answers/preview.ts';
import type { BridgeError, ImportPreview, Reply, ReplyOf } from '../../../shared/bridge.ts';
import { useAnnounce } from '../../components/announcer.tsx';
import { Button } from '../../components/Button.tsx';
import { Dialog, DialogBody, DialogFooter } from '../../components/Dialog.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useBridge } from '../../state/bridge.tsx';
import { useAppDispatch, useAppSelector } from '../../state/store.ts';
import { overlayClosed } from '../../state/ui.ts';
import { ImportReview } from './ImportReview.tsx';
import { PaperReview } from './paper/PaperReview.tsx';
import { choicesOf, countOf, firstChoice, isAnything, type Choice } from './import-model.ts';

/** A file is chosen with the system's dialogue; what was understood of it is read before it enters. */
export function ImportDialog() {
  const { t } = useTranslation('exchange');
  const { t: sayPaper } = useTranslation('answers');
  const dispatch = useAppDispatch();
  const bridge = useBridge();
  const announce = useAnnounce();
  const isClipboard = useAppSelector(
    ({ ui }) => ui.overlay?.name === 'import' && ui.overlay.from === 'clipboard',
  );
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [paper, setPaper] = useState<PaperPreview | null>(null);
  const [decisions, setDecisions] = useState<Decisions>({});
  const [choice, setChoice] = useState<Choice>({ under: null, fates: {}, texts: {} });
  const [error, setError] = useState<BridgeError | null>(null);
  // The dialogue opens with the system's over it.
  const [isBusy, setBusy] = useState(true);
  const close = () => dispatch(overlayClosed());

  const fail = (problem: BridgeError) => {
    announce(`${problem.message} ${problem.hint}`, 'assertive');
    setError(problem);
  };
  const understand = (reply: Reply<ImportPreview | PaperPreview | null>) => {
    setBusy(false);
    if (!reply.ok) fail(reply.error);
    else if (reply.value && 'proposals' in reply.value) {
      setPreview(null);
      setPaper(reply.value);
      setDecisions({});
      announce(sayPaper('review.proposes', { count: reply.value.proposals.length }));
    } else if (reply.value) {
      setPaper(null);
      setPreview(reply.value);
      setChoice(firstChoice(reply.value));
      announce(t('import.understood', { count: countOf(reply.value) }));
    } else if (!preview && !paper) close();
  };
  const choose = async () => {
    setBusy(true);
    setError(null);
    understand(await bridge.request('import.choose'));
  };
  const enter = async (
    entering: Promise<Reply<ReplyOf<'import.confirm'>>>,
    said: (count: number) => string,
  ) => {
    setBusy(true);
    const reply = await entering;
    setBusy(false);
    if (!reply.ok) {
      fail(reply.error);
      return;
    }
    announce(said(reply.value.count));
    close();
  };
  const confirm = (understood: ImportPreview) =>
    enter(bridge.request('import.confirm', choicesOf(understood, choice)), (count) =>
      t('import.entered', { count, source: understood.source }),
    );
  const take = ({ source }: PaperPreview) =>
    enter(bridge.request('import.take', decisions), (count) =>
      sayPaper('review.taken', { count, source }),
    );
  const understandFirst = useEffectEvent(understand);
  useEffect(() => {
    const asked = isClipboard
      ? bridge.request('import.clipboard')
      : bridge.request('import.choose');
    void asked.then((reply) => understandFirst(reply));
  }, [bridge, isClipboard]);
  // Another file was dropped on the window meanwhile.
  const chooseAgain = useEffectEvent(choose);
  useEffect(
    () => bridge.subscribe('action', ({ name }) => void (name === 'import' && chooseAgain())),
    [bridge],
  );

  const takes = paper ? taken(paper.proposals, decisions).length : 0;
  const isEmpty = preview !== null && !isAnything(preview, choice);
  return (
    <Dialog title={t('import.title')} size="large" onClose={close}>
      {error && (
        <Notice
          tone="problem"
          message={error.message}
          hint={error.hint}
          onDismiss={() => setError(null)}
        />
      )}
      <DialogBody>
        {paper ? (
          <PaperReview paper={paper} decisions={decisions} onDecide={setDecisions} />
        ) : preview ? (
          <ImportReview preview={preview} choice={choice} onChange={setChoice} />
        ) : (
          <p>{t('import.intro')}</p>
        )}
      </DialogBody>
      <DialogFooter>
        <Button onClick={close}>{t('cancel')}</Button>
        <Button busy={isBusy} onClick={() => void choose()}>
          {t(preview || paper ? 'import.choose-another' : 'import.choose')}
        </Button>
        {paper && paper.proposals.length > 0 && (
          <Button tone="primary" busy={isBusy || takes === 0} onClick={() => void take(paper)}>
            {sayPaper('review.take-count', { count: takes })}
          </Button>
        )}
        {preview && !isEmpty && (
          <Button tone="primary" busy={isBusy} onClick={() => void confirm(preview)}>
            {t('import.confirm')}
          </Button>
        )}
      </DialogFooter>
    </Dialog>
  );
}
